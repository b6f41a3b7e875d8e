package nl.jeugdpoort.aflevering;

import java.time.Instant;
import java.util.List;

/**
 * How a test of a way out went.
 *
 * @param deelnemer code of the participant
 * @param door login name of who asked for it
 * @param stappen what was tried, in order; the last one is the one that failed, when one did
 */
public record Proefverslag(
        String deelnemer, Afleverkanaal kanaal, Instant begonnenOp, String door, List<Stap> stappen) {

    /**
     * One thing that was tried.
     *
     * @param wat Dutch words for it
     * @param duurMs how long it took, in milliseconds
     * @param uitkomst Dutch sentences: what was found, and when it failed what to do; no secrets
     */
    public record Stap(String wat, boolean gelukt, long duurMs, String uitkomst) {}

    /** Whether everything that was tried went well. */
    public boolean gelukt() {
        return stappen.stream().allMatch(Stap::gelukt);
    }

    /** How long it took in all, in milliseconds. */
    public long duurMs() {
        return stappen.stream().mapToLong(Stap::duurMs).sum();
    }
}
