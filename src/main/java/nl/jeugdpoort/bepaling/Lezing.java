package nl.jeugdpoort.bepaling;

import java.util.List;

/**
 * A document as far as it could be read.
 *
 * @param document null when it could not be read at all; only to be used when nothing is wrong
 * @param fouten everything that is wrong, in the order of the fields
 */
public record Lezing<T>(T document, List<Veldfout> fouten) {

    /** Whether nothing is wrong. */
    public boolean goed() {
        return fouten.isEmpty();
    }
}
