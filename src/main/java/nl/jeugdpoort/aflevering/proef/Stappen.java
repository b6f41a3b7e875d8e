package nl.jeugdpoort.aflevering.proef;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import nl.jeugdpoort.aflevering.Proefverslag.Stap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes steps, keeps how each went, and stops at the first that fails. */
final class Stappen {

    private static final Logger LOG = LoggerFactory.getLogger(Stappen.class);

    private final List<Stap> gezet = new ArrayList<>();

    /** One step. */
    interface Stapwerk {

        /** Does it, and returns a Dutch sentence about what was found. */
        String doe() throws Proeffout;
    }

    /**
     * Takes a step.
     *
     * @param wat Dutch words for it
     * @throws Proeffout when it failed, after it was written down
     */
    void zet(String wat, Stapwerk werk) throws Proeffout {
        long begin = System.nanoTime();
        try {
            String uitkomst = werk.doe();
            gezet.add(new Stap(wat, true, sinds(begin), uitkomst));
        } catch (Proeffout e) {
            LOG.info("Channel test failed at '{}': {}", wat, e.getCause() == null ? e.getMessage() : e.getCause());
            gezet.add(new Stap(wat, false, sinds(begin), e.getMessage()));
            throw e;
        }
    }

    List<Stap> gezet() {
        return List.copyOf(gezet);
    }

    private static long sinds(long begin) {
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begin);
    }
}
