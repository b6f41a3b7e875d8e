package nl.jeugdpoort.cli.scenario;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/**
 * Waits for what the gateway does by itself, no longer than needed.
 *
 * @param hoogstens longest time to wait for one thing
 */
record Geduld(Duration hoogstens) {

    private static final Duration PAUZE = Duration.ofMillis(100);

    /** Whether it became true in time. */
    boolean tot(BooleanSupplier zover) {
        long grens = System.nanoTime() + hoogstens.toNanos();
        while (!zover.getAsBoolean()) {
            if (System.nanoTime() > grens) {
                return false;
            }
            slaap(PAUZE);
        }
        return true;
    }

    static void slaap(Duration duur) {
        try {
            Thread.sleep(duur);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Scenariofout.onspeelbaar("Het scenario is afgebroken.", e);
        }
    }
}
