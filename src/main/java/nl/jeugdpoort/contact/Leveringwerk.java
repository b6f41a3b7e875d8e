package nl.jeugdpoort.contact;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.jeugdpoort.contact.Contact.Sleutel;
import nl.jeugdpoort.contact.Rapport.Regel;
import nl.jeugdpoort.contact.Rapport.Uitkomst;
import nl.jeugdpoort.contact.Rechten.Schrijver;

/** Works one delivery out against what the register has; touches no database. */
final class Leveringwerk {

    private static final Set<String> SLEUTELVELDEN = Set.of("kenmerk", "organisatie", "regio");

    private final Levering levering;
    private final Instant nu;
    private final Map<Sleutel, Contact> register;
    private final List<Opgave> opgaven;
    private final Registertoets toets;
    private final Set<Sleutel> gehad = new HashSet<>();
    private final List<Wijziging> wijzigingen = new ArrayList<>();
    private final List<Regel> uitkomsten = new ArrayList<>();
    private boolean zonderKenmerk;

    /**
     * @param register what it has of the organisations in the delivery, ended or not
     */
    Leveringwerk(Levering levering, Schrijver schrijver, Map<Sleutel, Contact> register, Instant nu) {
        this.levering = levering;
        this.nu = nu;
        this.register = new LinkedHashMap<>(register);
        this.opgaven = opgaven(levering);
        this.toets = new Registertoets(schrijver, levering.soort(), levering.organisatie(), bekend()::contains);
    }

    /** The entries of a delivery with what it says for all of them. */
    static List<Opgave> opgaven(Levering levering) {
        return levering.regels().stream()
                .map(regel -> regel.velden().opgave().in(levering.regio(), levering.organisatie()))
                .toList();
    }

    /** Works it out; once. */
    Rapport voerUit() {
        for (int i = 0; i < opgaven.size(); i++) {
            neem(levering.regels().get(i), opgaven.get(i));
        }
        return Rapport.van(uitkomsten, levering.soort() == Levering.Soort.VOLLEDIG ? beeindigRest() : null);
    }

    /** What is to be written. */
    List<Wijziging> wijzigingen() {
        return wijzigingen;
    }

    private void neem(Levering.Regel regel, Opgave opgave) {
        List<Veldbevinding> fouten = new ArrayList<>(Veldtoets.toets(regel.velden(), opgave));
        if (fouten.isEmpty()) {
            fouten.addAll(toets.toets(opgave));
        }
        zonderKenmerk |= fouten.stream().anyMatch(fout -> SLEUTELVELDEN.contains(fout.veld()));
        Contact eerder = register.get(opgave.sleutel());
        if (fouten.isEmpty() && gehad.contains(opgave.sleutel())) {
            fouten.add(new Veldbevinding("kenmerk", "Dit kenmerk staat al eerder in deze levering."));
        }
        if (fouten.isEmpty() && !opgave.opnemen() && (eerder == null || eerder.beeindigd())) {
            fouten.add(new Veldbevinding("kenmerk", "Van deze organisatie is geen regel met dit kenmerk bekend."));
        }
        gehad.add(opgave.sleutel());
        if (fouten.isEmpty()) {
            leg(regel.plaats(), vervolg(regel, opgave, eerder));
        } else {
            weiger(regel.plaats(), opgave, eerder, fouten);
        }
    }

    /** What identifies the entry is repeated only when it has its form: else it may be anything. */
    private void weiger(int plaats, Opgave opgave, Contact eerder, List<Veldbevinding> fouten) {
        List<String> velden = fouten.stream().map(Veldbevinding::veld).toList();
        uitkomsten.add(new Regel(
                plaats,
                velden.contains("organisatie") ? null : opgave.organisatie(),
                velden.contains("kenmerk") ? null : opgave.kenmerk(),
                Uitkomst.GEWEIGERD,
                eerder == null ? null : eerder.id(),
                fouten));
    }

    private Vervolg vervolg(Levering.Regel regel, Opgave opgave, Contact eerder) {
        if (opgave.opnemen()) {
            return Vervolg.opnemen(regel, opgave, eerder, nu);
        }
        return opgave.mutatie().equals("beeindigen") ? Vervolg.beeindigen(eerder, nu) : Vervolg.bevestigen(eerder, nu);
    }

    /** Ends what a full delivery does not have; not when an entry of it cannot be told from what is missing. */
    private String beeindigRest() {
        if (zonderKenmerk) {
            return "Er is niets beëindigd, omdat van een geweigerde regel niet zeker is welke het is. Verbeter die en lever opnieuw.";
        }
        List<Contact> rest = register.values().stream()
                .filter(contact -> contact.sleutel().organisatie().equals(levering.organisatie()))
                .filter(contact -> !contact.beeindigd() && !gehad.contains(contact.sleutel()))
                .toList();
        rest.forEach(contact -> leg(null, Vervolg.beeindigen(contact, nu)));
        return null;
    }

    private void leg(Integer plaats, Vervolg vervolg) {
        Contact contact = vervolg.wijziging().contact();
        Sleutel sleutel = contact.sleutel();
        register.put(sleutel, contact);
        wijzigingen.add(vervolg.wijziging());
        uitkomsten.add(new Regel(
                plaats, sleutel.organisatie(), sleutel.kenmerk(), vervolg.uitkomst(), contact.id(), List.of()));
    }

    private Set<Sleutel> bekend() {
        Set<Sleutel> uit = new HashSet<>();
        register.values().stream().filter(c -> !c.beeindigd()).forEach(c -> uit.add(c.sleutel()));
        opgaven.stream().filter(Opgave::opnemen).forEach(o -> uit.add(o.sleutel()));
        return uit;
    }
}
