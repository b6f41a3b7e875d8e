package nl.jeugdpoort.bericht;

import java.util.UUID;

/**
 * One step in the history of a message.
 *
 * @param naar the new status, null when the status stays
 * @param soort kebab-case kind of the gebeurtenis
 * @param actor who did it
 * @param reden Dutch sentence without personal data, may be null
 */
public record Overgang(UUID berichtId, BerichtStatus naar, String soort, String actor, String reden) {

    /** The gateway itself as actor. */
    public static final String POORT = "jeugdpoort";

    /** A step by the gateway itself. */
    public static Overgang doorPoort(UUID berichtId, BerichtStatus naar, String soort, String reden) {
        return new Overgang(berichtId, naar, soort, POORT, reden);
    }
}
