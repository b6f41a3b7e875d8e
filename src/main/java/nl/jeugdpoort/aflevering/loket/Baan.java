package nl.jeugdpoort.aflevering.loket;

import java.util.UUID;

/** A lane that this node works on: the messages of one afzender for one ontvanger, in order. */
final class Baan {

    final String ontvanger;
    final String afzender;
    final UUID lease;
    private long verlooptNanos;

    Baan(String ontvanger, String afzender, UUID lease) {
        this.ontvanger = ontvanger;
        this.afzender = afzender;
        this.lease = lease;
    }

    /** Time left under the lease, in nanoseconds. */
    long resterend() {
        return verlooptNanos - System.nanoTime();
    }

    Baan verloopt(long nanos) {
        verlooptNanos = nanos;
        return this;
    }
}
