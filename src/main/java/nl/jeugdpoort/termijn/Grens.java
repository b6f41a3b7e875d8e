package nl.jeugdpoort.termijn;

import java.time.Instant;

/**
 * When a term warns and when it is over.
 *
 * @param waarschuwOp moment of the warning, on the strict reading of the calendar; null for none
 * @param verlooptOp first instant that is too late, on the lenient reading
 */
record Grens(Instant waarschuwOp, Instant verlooptOp) {

    boolean isVoorbij(Instant moment) {
        return !moment.isBefore(verlooptOp);
    }
}
