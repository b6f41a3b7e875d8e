package nl.jeugdpoort.toets.regellijst;

import java.util.Arrays;
import java.util.Locale;

/** The level of checking to which a rule of the standard belongs. */
public enum Niveau {
    SCHEMA,
    BERICHT,
    HISTORIE,
    EXTERN,
    /** None: an agreement between people or systems, at most a reason for a signal. */
    AFSPRAAK;

    /** The word in the list and in JSON. */
    public String woord() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException when no level has this word */
    static Niveau van(String woord) {
        return Arrays.stream(values())
                .filter(niveau -> niveau.woord().equals(woord))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Geen niveau: " + woord));
    }
}
