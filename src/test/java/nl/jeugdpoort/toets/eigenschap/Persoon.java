package nl.jeugdpoort.toets.eigenschap;

import static nl.jeugdpoort.toets.eigenschap.Deel.klasse;
import static nl.jeugdpoort.toets.eigenschap.Deel.waarde;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Set;

/** Fictive persons. */
final class Persoon {

    private static final LocalDate ONBEKEND = LocalDate.of(1900, 1, 1);

    private Persoon() {}

    /** A BSN of the range for tests, 9999xxxxx, that passes the eleven test. */
    static String bsn(Toeval t) {
        int[] c = {9, 9, 9, 9, t.getal(0, 9), t.getal(0, 9), t.getal(0, 9), 0};
        for (c[7] = t.getal(0, 8); ; c[7]++) {
            int som = 270 + 5 * c[4] + 4 * c[5] + 3 * c[6] + 2 * c[7];
            if (som % 11 < 10) {
                return "9999" + c[4] + c[5] + c[6] + c[7] + som % 11;
            }
        }
    }

    static Set<String> bsns(Toeval t, int hoogstens) {
        Set<String> bsns = new LinkedHashSet<>();
        for (int i = t.getal(1, hoogstens); i > 0; i--) {
            bsns.add(bsn(t));
        }
        return bsns;
    }

    /** Born at most so many years before a day, with as much of the date unknown as it says. */
    static Deel geboren(LocalDate dag, int jaren, Toeval t) {
        LocalDate datum = t.dag(dag.minusYears(jaren), dag);
        String gebruik = t.misschien("1", "2", "3");
        if ("3".equals(gebruik)) {
            datum = ONBEKEND;
        } else if (datum.getDayOfMonth() != 1 || "2".equals(gebruik) && datum.getDayOfYear() != 1) {
            gebruik = null;
        }
        return klasse("Geboortedatum", waarde("Datum", datum), waarde("DatumGebruik", gebruik));
    }

    static Deel naam(Toeval t) {
        return klasse(
                "Naam",
                achternaam("Geslachtsnaam", t),
                waarde("Voornamen", t.misschien(t.tekst(200))),
                waarde("Voorletters", t.misschien("A", "ÀỲ", "abcdef")));
    }

    /** @param mens whether it is certainly a natural person */
    static Deel volledigeNaam(boolean mens, Toeval t) {
        boolean partner = t.eenOp(2);
        return klasse(
                "Naam",
                achternaam("Geslachtsnaam", t),
                achternaam("Partnernaam", t).mits(partner),
                waarde("Voornamen", t.misschien(t.tekst(200))),
                waarde("Voorletters", t.misschien("A", "ÀỲ", "abcdef")),
                waarde("NaamGebruik", partner ? t.kies("1", "2", "3", "4") : mens ? "1" : t.kies("1", "6")));
    }

    private static Deel achternaam(String naam, Toeval t) {
        return klasse(naam, waarde("Achternaam", t.tekst(200)), waarde("Voorvoegsel", t.misschien("van", t.tekst(10))));
    }
}
