package nl.jeugdpoort.aanmelding.route;

import java.time.Instant;
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
 */
public record Gebeurtenis(
        int nummer,
        Instant op,
        Gebeurtenissoort soort,
        String door,
        String stap,
        String aanbieder,
        String gemeente,
        UUID bericht) {}
