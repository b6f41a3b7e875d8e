package nl.jeugdpoort.toets.eigenschap;

import static nl.jeugdpoort.toets.eigenschap.Deel.klasse;
import static nl.jeugdpoort.toets.eigenschap.Deel.waarde;

/** The sums of JW323 and JW325. */
final class Bedragen {

    private Bedragen() {}

    /** @param getekend in eurocents, below zero when credit */
    static Deel totaal(String naam, long getekend) {
        return klasse(
                naam, waarde("TotaalBedrag", Math.abs(getekend)), waarde("DebetCredit", getekend < 0 ? "C" : "D"));
    }

    /** Sets the totals of a message to what its lines add up to. */
    static void tel(Deel bericht) {
        long som = bericht.alle("Prestatie").stream()
                .mapToLong(p -> getekend(p.in("IngediendBedrag"), "Bedrag"))
                .sum();
        bericht.alle("Declaratie").forEach(d -> zet(d.in("TotaalIngediendBedrag"), som));
        bericht.alle("DeclaratieAntwoord").forEach(a -> {
            long ingediend = getekend(a.in("TotaalIngediendBedrag"), "TotaalBedrag");
            zet(a.in("TotaalToegekendBedrag"), isAfgekeurd(a) ? 0 : ingediend - som);
        });
    }

    static boolean isAfgekeurd(Deel antwoord) {
        return antwoord.in("RetourCodes").alle("RetourCode").size() > 1;
    }

    private static void zet(Deel totaal, long getekend) {
        totaal.zet("TotaalBedrag", Math.abs(getekend));
        totaal.zet("DebetCredit", getekend < 0 ? "C" : "D");
    }

    private static long getekend(Deel bedrag, String naam) {
        long getal = Long.parseLong(bedrag.lees(naam));
        return bedrag.lees("DebetCredit").equals("C") ? -getal : getal;
    }
}
