package nl.jeugdpoort.bericht;

import io.micrometer.core.instrument.Metrics;
import io.micrometer.core.instrument.Timer;
import java.util.Collection;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** Where a message spends its time in the gateway: each step has a timer {@code jeugdpoort.stap}, of time on the clock per message. */
public enum Stap {
    TOETSEN,
    OPSLAAN,
    VERWERKEN;

    private final Timer tijd = Metrics.timer("jeugdpoort.stap", "stap", name().toLowerCase(Locale.ROOT));

    /** Does the work for one message. */
    public <T> T meet(Supplier<T> werk) {
        return tijd.record(werk);
    }

    /** Does the work for all messages that come out; each counts for an equal part of the time. */
    public <T extends Collection<?>> T meetAlle(Supplier<T> werk) {
        long begin = System.nanoTime();
        T gedaan = werk.get();
        int aantal = gedaan.size();
        long elk = (System.nanoTime() - begin) / Math.max(1, aantal);
        for (int i = 0; i < aantal; i++) {
            tijd.record(elk, TimeUnit.NANOSECONDS);
        }
        return gedaan;
    }
}
