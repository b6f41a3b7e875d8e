package nl.jeugdpoort.aflevering.loket;

import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * The circuit to one addressee. After a few failures in a row it opens: one attempt at a time is let through, with growing pauses, until
 * one succeeds. So a dead addressee is not hammered and its other messages keep their attempts.
 */
final class Kring {

    static final int DREMPEL = 3;
    private static final int HOOGSTENS = 12;

    private final Duration pauze;
    private final LongSupplier nanos;
    private int fouten;
    private long dichtTot;
    private boolean proef;
    private boolean ooitGelukt;

    Kring(Duration pauze, LongSupplier nanos) {
        this.pauze = pauze;
        this.nanos = nanos;
        this.dichtTot = nanos.getAsLong();
    }

    /** Whether an attempt may be made now. While open it says yes to one caller, until that one tells how it went. */
    synchronized boolean laatDoor() {
        if (fouten < DREMPEL && nanos.getAsLong() - dichtTot >= 0) {
            return true;
        }
        if (proef || nanos.getAsLong() - dichtTot < 0) {
            return false;
        }
        proef = true;
        return true;
    }

    /** An attempt failed for now; {@code gevraagd} is the pause that the addressee asked for, or null. */
    synchronized void fout(Duration gevraagd) {
        proef = false;
        fouten++;
        if (gevraagd != null) {
            dichtTot = nanos.getAsLong() + Math.min(gevraagd.toNanos(), langste());
        }
        if (fouten >= DREMPEL) {
            long keer = Math.min(HOOGSTENS, 1L << Math.min(fouten - DREMPEL, 4));
            dichtTot = later(dichtTot, nanos.getAsLong() + pauze.toNanos() * keer);
        }
    }

    /** The addressee answered. True when it did not before, or was not known to: then whatever waits for it may be tried at once. */
    synchronized boolean gelukt() {
        boolean herstel = fouten >= DREMPEL || !ooitGelukt;
        proef = false;
        fouten = 0;
        dichtTot = nanos.getAsLong();
        ooitGelukt = true;
        return herstel;
    }

    /** The attempt that was let through was not made after all. */
    synchronized void ongebruikt() {
        proef = false;
    }

    private static long later(long een, long ander) {
        return een - ander > 0 ? een : ander;
    }

    private long langste() {
        return pauze.toNanos() * HOOGSTENS;
    }
}
