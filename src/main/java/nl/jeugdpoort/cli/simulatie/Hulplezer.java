package nl.jeugdpoort.cli.simulatie;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the first product of a JW301 or JW315 that was made elsewhere, so that later messages agree with it. */
final class Hulplezer {

    private final String bericht;

    Hulplezer(String bericht) {
        this.bericht = bericht;
    }

    Toewijzing lees() {
        String nummer = waarde("ToewijzingNummer");
        return new Toewijzing(
                nummer == null ? 0 : Long.parseLong(nummer),
                waarde("ReferentieAanbieder"),
                product(),
                LocalDate.parse(waarde("(?:Toewijzing)?Ingangsdatum")),
                dag(waarde("(?:Toewijzing)?Einddatum")),
                null,
                LocalTime.NOON.plusSeconds(1));
    }

    private Product product() {
        String volume = waarde("Volume");
        return new Product(
                waarde("Categorie"),
                waarde("Code"),
                waarde("Eenheid"),
                waarde("Frequentie"),
                Integer.parseInt(volume == null ? waarde("Budget") : volume),
                0);
    }

    private static LocalDate dag(String waarde) {
        return waarde == null ? null : LocalDate.parse(waarde);
    }

    /** Value of the first element with a name, null when there is none. */
    private String waarde(String naam) {
        Matcher element = Pattern.compile("<(?:\\w+:)?" + naam + ">([^<]+)<").matcher(bericht);
        return element.find() ? element.group(1) : null;
    }
}
