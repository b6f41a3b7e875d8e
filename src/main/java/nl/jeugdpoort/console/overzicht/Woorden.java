package nl.jeugdpoort.console.overzicht;

import java.time.Duration;
import java.time.Instant;

/** Numbers and times in plain Dutch. */
final class Woorden {

    private Woorden() {}

    /** A count, which may have been broken off. */
    static String aantal(int aantal) {
        return aantal >= Overzichtvraag.MEESTE
                ? "meer dan 100.000"
                : String.format(java.util.Locale.of("nl"), "%,d", aantal);
    }

    /** So many of something. */
    static String van(int aantal, String een, String meer) {
        return aantal(aantal) + " " + (aantal == 1 ? een : meer);
    }

    /** How long ago, no finer than a person needs. */
    static String geleden(Instant toen, Instant nu) {
        Duration duur = Duration.between(toen, nu);
        if (duur.compareTo(Duration.ofMinutes(1)) < 0) {
            return "minder dan een minuut";
        }
        if (duur.compareTo(Duration.ofHours(2)) < 0) {
            return duur.toMinutes() == 1 ? "1 minuut" : duur.toMinutes() + " minuten";
        }
        return duur.compareTo(Duration.ofDays(2)) < 0 ? duur.toHours() + " uur" : duur.toDays() + " dagen";
    }
}
