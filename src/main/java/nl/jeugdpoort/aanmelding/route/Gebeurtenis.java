package nl.jeugdpoort.aanmelding.route;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * One thing that happened in a case; never changes.
 *
 * @param nummer order in the case, from 1 without gaps
 * @param op moment on the gateway's clock (UTC)
 * @param door code of the participant, name of the operator, or {@code jeugdpoort}
 * @param stap the step whose term expired; null otherwise
 * @param aanbieder the aanbieder that goes on with the case from here, null when that does not change
 * @param gemeente the gemeente that takes the case over, null when none does
 * @param bericht the message that says it, null when a person does
 * @param referenties the ReferentieAanbieder of each product of that message, by which its answer finds the case
 */
public record Gebeurtenis(
        int nummer,
        Instant op,
        Gebeurtenissoort soort,
        String door,
        String stap,
        String aanbieder,
        String gemeente,
        UUID bericht,
        List<String> referenties) {

    public Gebeurtenis {
        referenties = List.copyOf(referenties);
    }

    /** What a person or the gateway says. */
    public static Gebeurtenis van(
            int nummer, Instant op, Gebeurtenissoort soort, String door, String aanbieder, String gemeente) {
        return new Gebeurtenis(nummer, op, soort, door, null, aanbieder, gemeente, null, List.of());
    }

    /** The term of a step expired. */
    public static Gebeurtenis verlopen(int nummer, Instant op, String stap) {
        return new Gebeurtenis(
                nummer, op, Gebeurtenissoort.TERMIJN_VERLOPEN, "jeugdpoort", stap, null, null, null, List.of());
    }

    /** What a message says. */
    public static Gebeurtenis vanBericht(
            int nummer,
            Instant op,
            Gebeurtenissoort soort,
            String door,
            String aanbieder,
            UUID bericht,
            List<String> referenties) {
        return new Gebeurtenis(nummer, op, soort, door, null, aanbieder, null, bericht, referenties);
    }
}
