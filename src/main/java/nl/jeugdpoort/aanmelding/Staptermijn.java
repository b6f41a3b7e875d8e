package nl.jeugdpoort.aanmelding;

import java.util.Optional;
import java.util.UUID;
import nl.jeugdpoort.aanmelding.route.Stapstand;

/**
 * The key of the term of a step: {@code aanmelding/{id}/{stap}/{ronde}}.
 *
 * @param ronde how often the step began
 */
record Staptermijn(UUID aanmelding, String stap, int ronde) {

    private static final String BEGIN = "aanmelding/";
    private static final int DELEN = 4;

    static Staptermijn van(UUID aanmelding, Stapstand stand) {
        return new Staptermijn(aanmelding, stand.stap(), stand.ronde());
    }

    /** Reads a key; empty when it is not one of a step. */
    static Optional<Staptermijn> van(String sleutel) {
        if (!isSleutel(sleutel)) {
            return Optional.empty();
        }
        String[] delen = sleutel.split("/", DELEN);
        return Optional.of(new Staptermijn(UUID.fromString(delen[1]), delen[2], Integer.parseInt(delen[3])));
    }

    static boolean isSleutel(String sleutel) {
        return sleutel.startsWith(BEGIN);
    }

    String sleutel() {
        return BEGIN + aanmelding + "/" + stap + "/" + ronde;
    }
}
