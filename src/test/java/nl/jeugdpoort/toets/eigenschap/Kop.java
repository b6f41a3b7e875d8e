package nl.jeugdpoort.toets.eigenschap;

import static nl.jeugdpoort.toets.eigenschap.Deel.klasse;
import static nl.jeugdpoort.toets.eigenschap.Deel.waarde;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** The header of a message. */
final class Kop {

    private static final Map<String, String> CODES = Map.of(
            "JW301", "436", "JW305", "438", "JW307", "440", "JW315", "446", "JW317", "486", "JW319", "488", "JW323",
            "490", "JW325", "491");
    private static final List<String> VAN_GEMEENTE = List.of("JW301", "JW319", "JW325");

    private Kop() {}

    /** A header and what follows it. */
    static Deel bericht(String soort, LocalDate dagtekening, Toeval t, Deel romp) {
        boolean gemeente = VAN_GEMEENTE.contains(soort);
        String gemeentecode = t.kies("0384", "0363", "0014");
        String agb = t.kies("42420001", "00000000", "99999999");
        Deel header = klasse(
                "Header",
                waarde("BerichtCode", CODES.get(soort)),
                waarde("BerichtVersie", "3"),
                waarde("BerichtSubversie", "2"),
                waarde("Afzender", gemeente ? gemeentecode : agb),
                waarde("Ontvanger", gemeente ? agb : gemeentecode),
                identificatie("BerichtIdentificatie", dagtekening, t),
                versies("XsdVersie", t),
                identificatie("DeclaratieIdentificatie", dagtekening, t).mits(soort.equals("JW325")),
                waarde("XsltVersie", soort.equals("JW325") ? t.misschien("1.0.0") : null),
                versies("XsdVersieDeclaratie", t).mits(soort.equals("JW325")),
                klasse("RetourCodes", waarde("RetourCode", "0200")).mits(soort.equals("JW325")));
        return klasse("Bericht", header, romp);
    }

    private static Deel identificatie(String naam, LocalDate dag, Toeval t) {
        return klasse(naam, waarde("Identificatie", t.tekst(12)), waarde("Dagtekening", dag));
    }

    private static Deel versies(String naam, Toeval t) {
        return klasse(
                naam,
                waarde("BasisschemaXsdVersie", t.kies("1.0.0", "0.0.0", "10.20.30")),
                waarde("BerichtXsdVersie", t.kies("1.0.0", "1.2.345678901")));
    }
}
