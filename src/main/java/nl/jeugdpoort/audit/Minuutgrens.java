package nl.jeugdpoort.audit;

import java.time.Duration;
import java.util.function.LongSupplier;

/** Lets so many through in each minute. */
final class Minuutgrens {

    private static final long MINUUT = Duration.ofMinutes(1).toNanos();

    private final int hoogstens;
    private final LongSupplier nanotijd;
    private long begin;
    private int geteld;

    Minuutgrens(int hoogstens, LongSupplier nanotijd) {
        this.hoogstens = hoogstens;
        this.nanotijd = nanotijd;
        this.begin = nanotijd.getAsLong();
    }

    synchronized boolean laatDoor() {
        long nu = nanotijd.getAsLong();
        if (nu - begin >= MINUUT) {
            begin = nu;
            geteld = 0;
        }
        return ++geteld <= hoogstens;
    }
}
