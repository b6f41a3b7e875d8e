package nl.jeugdpoort.toets.inhoud;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.jeugdpoort.register.Omvang;
import nl.jeugdpoort.register.Product;

/** One class while it is read: its values by the path below it, for example {@code Product/Categorie}. */
final class Velden {

    private static final int JAAR = 4;
    private static final String MIDDERNACHT = "24:00:00";

    private final String naam;
    private final Velden rond;
    private final int plek;
    private final Map<String, String> waarden = new HashMap<>();

    Velden(String naam, Velden rond, int plek) {
        this.naam = naam;
        this.rond = rond;
        this.plek = plek;
    }

    String naam() {
        return naam;
    }

    /** The class around this one. */
    Velden rond() {
        return rond;
    }

    int plek() {
        return plek;
    }

    /** Takes a value; those of a repeated element come one after another with a space between. */
    void zet(String pad, String waarde) {
        waarden.merge(pad, waarde, (eerder, nieuw) -> eerder + " " + nieuw);
    }

    /** The value as text, null when absent. */
    String tekst(String pad) {
        return waarden.get(pad);
    }

    /** All values of a repeated element without spaces in it. */
    Set<String> teksten(String pad) {
        String alle = tekst(pad);
        return alle == null ? Set.of() : Set.copyOf(List.of(alle.strip().split("\\s+")));
    }

    /** The number, null when absent. */
    Long getal(String pad) {
        String tekst = tekst(pad);
        return tekst == null ? null : Long.valueOf(tekst.strip());
    }

    /** The day, null when absent. */
    LocalDate dag(String pad) {
        String tekst = tekst(pad);
        return tekst == null ? null : dagVan(tekst.strip());
    }

    /** A year of more than four digits has a plus sign in Java and none in XML. */
    private static LocalDate dagVan(String tekst) {
        boolean lang = tekst.charAt(0) != '-' && tekst.indexOf('-') > JAAR;
        return LocalDate.parse(lang ? "+" + tekst : tekst);
    }

    /** A day and a time of day together. */
    LocalDateTime moment(String dagpad, String tijdpad) {
        LocalDate dag = dag(dagpad);
        String tijd = tekst(tijdpad).strip();
        return tijd.startsWith(MIDDERNACHT) ? dag.plusDays(1).atStartOfDay() : dag.atTime(LocalTime.parse(tijd));
    }

    /** The class Product, null when absent. */
    Product product() {
        String categorie = tekst("Product/Categorie");
        return categorie == null ? null : new Product(categorie, tekst("Product/Code"));
    }

    /** The class Omvang, null when absent. */
    Omvang omvang() {
        Long volume = getal("Omvang/Volume");
        return volume == null ? null : new Omvang(volume, tekst("Omvang/Eenheid"), tekst("Omvang/Frequentie"));
    }
}
