package nl.jeugdpoort.bench;

import java.util.Locale;

/** Figures as they are written in Dutch. */
final class Getal {

    private static final Locale NEDERLANDS = Locale.forLanguageTag("nl-NL");

    private Getal() {}

    static String heel(double waarde) {
        return String.format(NEDERLANDS, "%,.0f", waarde);
    }

    static String tiende(double waarde) {
        return String.format(NEDERLANDS, "%.1f", waarde);
    }

    static String honderdste(double waarde) {
        return String.format(NEDERLANDS, "%.2f", waarde);
    }
}
