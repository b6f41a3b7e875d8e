package nl.jeugdpoort.audit;

import java.time.Duration;
import java.time.Instant;

/**
 * How a check of the chain goes, or went.
 *
 * @param wie who asked for it
 * @param klaarOp null while it runs
 * @param tot how many lines there were when it began
 * @param gelezen how many of them it read
 * @param breuken how often the chain does not hold
 * @param eerste number of the first line where it does not, null when it holds
 * @param soort why not, null when it holds
 */
public record Controlestand(
        long nummer,
        String wie,
        Instant begonnenOp,
        Instant bijgewerktOp,
        Instant klaarOp,
        long tot,
        long gelezen,
        int breuken,
        Long eerste,
        Breuk soort) {

    private static final Duration STIL = Duration.ofMinutes(1);

    public boolean klaar() {
        return klaarOp != null;
    }

    /** Whether it stopped without ending, because the gateway that did it stopped. */
    public boolean afgebroken(Instant nu) {
        return !klaar() && bijgewerktOp.plus(STIL).isBefore(nu);
    }

    /** Whole percents. */
    public long procent() {
        return tot == 0 ? 100 : Math.min(100, 100 * gelezen / tot);
    }
}
