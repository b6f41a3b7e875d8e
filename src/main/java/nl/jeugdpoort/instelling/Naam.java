package nl.jeugdpoort.instelling;

import java.util.Locale;

/** Names of Java as they are written in YAML. */
final class Naam {

    private Naam() {}

    /** {@code geldigVanaf} and {@code GELDIG_VANAF} become {@code geldig-vanaf}. */
    static String kebab(String naam) {
        boolean constante = naam.equals(naam.toUpperCase(Locale.ROOT));
        String delen = constante ? naam.replace('_', '-') : naam.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-");
        return delen.toLowerCase(Locale.ROOT);
    }
}
