package nl.jeugdpoort.contact;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The fields of one entry while a reader collects them, with what the reader found wrong in their form. */
final class Velden {

    /** The fields that hold more than one value. */
    static final Set<String> LIJSTEN = Set.of("werkdagen", "gemeenten", "wijken");

    /** The fields that hold a day. */
    static final Set<String> DAGEN = Set.of("geldigVan", "geldigTot", "afwezigVan", "afwezigTot");

    /** Every field, in the order of documents. */
    static final List<String> NAMEN = Stream.of(Opgave.class.getRecordComponents())
            .map(RecordComponent::getName)
            .toList();

    private static final int LANGSTE_NAAM = 40;

    private final Map<String, List<String>> waarden = new LinkedHashMap<>();
    private final List<Veldbevinding> bevindingen = new ArrayList<>();

    /** Sets a field; empty values count as none. Tells when it is unknown, or has more values than it can hold. */
    void zet(String naam, List<String> tekst) {
        List<String> gevuld =
                tekst.stream().map(String::strip).filter(t -> !t.isEmpty()).toList();
        if (!NAMEN.contains(naam)) {
            onbekend(naam);
        } else if (gevuld.size() > 1 && !LIJSTEN.contains(naam)) {
            fout(naam, "Dit veld mag maar één keer voorkomen.");
        } else {
            waarden.put(naam, gevuld);
        }
    }

    /** Adds a value to a field that may come more than once in the form. */
    void voegToe(String naam, String tekst) {
        zet(
                naam,
                Stream.concat(waarden.getOrDefault(naam, List.of()).stream(), Stream.of(tekst))
                        .toList());
    }

    void fout(String naam, String melding) {
        bevindingen.add(new Veldbevinding(naam, melding));
    }

    List<Veldbevinding> bevindingen() {
        return bevindingen;
    }

    Opgave opgave() {
        return new Opgave(
                een("mutatie"),
                een("regio"),
                een("organisatie"),
                een("kenmerk"),
                een("organisatienaam"),
                een("team"),
                een("naam"),
                een("functie"),
                een("telefoon"),
                een("email"),
                alle("werkdagen"),
                alle("gemeenten"),
                alle("wijken"),
                een("koppelgenoot"),
                een("geldigVan"),
                een("geldigTot"),
                een("afwezigVan"),
                een("afwezigTot"));
    }

    /** The fields of an entry that is in the register. */
    static Velden van(Contact contact) {
        Velden uit = new Velden();
        Contactregel.waarden(contact).forEach(uit::zet);
        return uit;
    }

    private void onbekend(String naam) {
        String kort = naam.length() > LANGSTE_NAAM ? naam.substring(0, LANGSTE_NAAM) : naam;
        fout(kort, "Dit veld is onbekend; de velden zijn " + String.join(", ", NAMEN) + ".");
    }

    private String een(String naam) {
        return alle(naam).stream().findFirst().orElse(null);
    }

    private List<String> alle(String naam) {
        return waarden.getOrDefault(naam, List.of());
    }
}
