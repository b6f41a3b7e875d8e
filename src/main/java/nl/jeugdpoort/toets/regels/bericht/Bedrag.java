package nl.jeugdpoort.toets.regels.bericht;

import nl.jeugdpoort.toets.regels.Klasse;

/** Amounts in eurocents, below zero when credit. */
final class Bedrag {

    private Bedrag() {}

    /** The amount of a class with Bedrag or TotaalBedrag, and DebetCredit. */
    static long getekend(Klasse klasse) {
        long bedrag = klasse.getal(naam(klasse));
        return klasse.is("DebetCredit", "C") ? -bedrag : bedrag;
    }

    /** The name of the amount in such a class. */
    static String naam(Klasse klasse) {
        return klasse.kent("TotaalBedrag") ? "TotaalBedrag" : "Bedrag";
    }

    /** For example {@code 1250 eurocent (C)}. */
    static String inWoorden(long getekend) {
        return Math.abs(getekend) + " eurocent (" + (getekend < 0 ? "C" : "D") + ")";
    }
}
