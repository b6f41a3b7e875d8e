package nl.jeugdpoort.toegang;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongSupplier;

/**
 * Counts failed logins per name and address; after ten in a row every further one doubles the wait, from one second to a minute. An
 * attacker elsewhere does not lock a participant out. Forgets after a quarter of an hour of rest, and the oldest when full.
 */
final class Inlogpogingen {

    static final int VRIJ = 10;

    private static final int PLAATSEN = 10_000;
    private static final long LANGSTE = Duration.ofMinutes(1).toNanos();
    private static final long VERGEET = Duration.ofMinutes(15).toNanos();

    private final ReentrantLock slot = new ReentrantLock();
    private final Map<String, Teller> tellers = new LinkedHashMap<>(16, 0.75f, true);
    private final LongSupplier nanotijd;

    Inlogpogingen(LongSupplier nanotijd) {
        this.nanotijd = nanotijd;
    }

    /** How long this one still has to wait; zero when it may try. */
    Duration wachttijd(String wie) {
        slot.lock();
        try {
            Teller teller = tellers.get(wie);
            long over = teller == null ? 0 : teller.wacht() - (nanotijd.getAsLong() - teller.laatste());
            return Duration.ofNanos(Math.max(0, over));
        } finally {
            slot.unlock();
        }
    }

    void mislukt(String wie) {
        slot.lock();
        try {
            tellers.merge(wie, new Teller(1, nanotijd.getAsLong()), this::meer);
            if (tellers.size() > PLAATSEN) {
                tellers.remove(tellers.keySet().iterator().next());
            }
        } finally {
            slot.unlock();
        }
    }

    void gelukt(String wie) {
        slot.lock();
        try {
            tellers.remove(wie);
        } finally {
            slot.unlock();
        }
    }

    private Teller meer(Teller oud, Teller nieuw) {
        boolean uitgerust = nieuw.laatste() - oud.laatste() > VERGEET;
        return uitgerust ? nieuw : new Teller(oud.fouten() + 1, nieuw.laatste());
    }

    private record Teller(int fouten, long laatste) {
        long wacht() {
            int extra = fouten - VRIJ;
            return extra < 0 ? 0 : Math.min(LANGSTE, Duration.ofSeconds(1).toNanos() << Math.min(extra, 6));
        }
    }
}
