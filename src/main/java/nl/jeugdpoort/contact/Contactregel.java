package nl.jeugdpoort.contact;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Between what documents say of an entry, field by field, and the entry itself. */
final class Contactregel {

    private Contactregel() {}

    /** The entry that a faultless document describes. */
    static Contact lees(UUID id, Opgave opgave, Contact.Stand stand) {
        return new Contact(
                id,
                opgave.sleutel(),
                new Contact.Persoon(
                        opgave.naam(),
                        opgave.organisatienaam(),
                        opgave.team(),
                        Functie.van(opgave.functie()).orElseThrow(),
                        opgave.telefoon(),
                        opgave.email()),
                new Contact.Werk(
                        opgave.werkdagen().stream()
                                .map(dag -> Weekdag.van(dag).orElseThrow())
                                .distinct()
                                .sorted()
                                .toList(),
                        opgave.gemeenten().stream().distinct().sorted().toList(),
                        opgave.wijken().stream().distinct().sorted().toList(),
                        opgave.koppelgenoot()),
                new Contact.Periode(
                        Dagen.van(opgave.geldigVan()),
                        Dagen.van(opgave.geldigTot()),
                        Dagen.van(opgave.afwezigVan()),
                        Dagen.van(opgave.afwezigTot())),
                stand);
    }

    /** The fields of an entry as a document has them, in the order of documents; without what is empty. */
    static Map<String, List<String>> waarden(Contact contact) {
        Map<String, List<String>> uit = new LinkedHashMap<>();
        zet(uit, "regio", contact.sleutel().regio());
        zet(uit, "organisatie", contact.sleutel().organisatie());
        zet(uit, "kenmerk", contact.sleutel().kenmerk());
        zet(uit, "organisatienaam", contact.persoon().organisatienaam());
        zet(uit, "team", contact.persoon().team());
        zet(uit, "naam", contact.persoon().naam());
        zet(uit, "functie", contact.persoon().functie().woord());
        zet(uit, "telefoon", contact.persoon().telefoon());
        zet(uit, "email", contact.persoon().email());
        uit.put(
                "werkdagen",
                contact.werk().werkdagen().stream().map(Weekdag::woord).toList());
        uit.put("gemeenten", contact.werk().gemeenten());
        uit.put("wijken", contact.werk().wijken());
        zet(uit, "koppelgenoot", contact.werk().koppelgenoot());
        zet(uit, "geldigVan", contact.periode().geldigVan());
        zet(uit, "geldigTot", contact.periode().geldigTot());
        zet(uit, "afwezigVan", contact.periode().afwezigVan());
        zet(uit, "afwezigTot", contact.periode().afwezigTot());
        return uit;
    }

    private static void zet(Map<String, List<String>> uit, String naam, String tekst) {
        uit.put(naam, tekst == null ? List.of() : List.of(tekst));
    }

    private static void zet(Map<String, List<String>> uit, String naam, LocalDate dag) {
        zet(uit, naam, dag == null ? null : dag.toString());
    }
}
