package nl.jeugdpoort.console.overzicht;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** How much passes: the growth of a number that every node counts on, looked at now and then. Safe for use by many threads. */
final class Stroommeter {

    /** So far back the flow is shown. */
    static final Duration TERUG = Duration.ofMinutes(10);

    private static final double PER_MINUUT = Duration.ofMinutes(1).toNanos();

    private final Deque<Peiling> peilingen = new ArrayDeque<>();

    private record Peiling(long nanos, long stand) {}

    /** @param nanos a clock that never goes back */
    synchronized void peil(long nanos, long stand) {
        peilingen.addLast(new Peiling(nanos, stand));
        while (nanos - peilingen.getFirst().nanos() > TERUG.toNanos()) {
            peilingen.removeFirst();
        }
    }

    /** Per minute over the last minute, or over as long as is known when that is shorter. */
    synchronized long perMinuut() {
        if (peilingen.size() < 2) {
            return 0;
        }
        Peiling nu = peilingen.getLast();
        Peiling toen = peilingen.stream()
                .filter(p -> nu.nanos() - p.nanos() <= PER_MINUUT)
                .findFirst()
                .orElse(nu);
        return toen == nu ? 0 : Math.round((nu.stand() - toen.stand()) * PER_MINUUT / (nu.nanos() - toen.nanos()));
    }

    /** Per minute in equal steps of time, oldest first; nothing as long as too little is known. */
    synchronized List<Long> verloop(int stappen) {
        if (peilingen.size() < 2) {
            return List.of();
        }
        List<Long> verloop = new ArrayList<>();
        long stap = TERUG.toNanos() / stappen;
        long einde = peilingen.getLast().nanos();
        for (int i = stappen; i > 0; i--) {
            long groei = stand(einde - (i - 1) * stap) - stand(einde - i * stap);
            verloop.add(Math.round(groei * PER_MINUUT / stap));
        }
        return verloop;
    }

    /** The stand at a moment: that of the last look before it, or of the first one. */
    private long stand(long nanos) {
        long stand = peilingen.getFirst().stand();
        for (Peiling peiling : peilingen) {
            if (peiling.nanos() > nanos) {
                break;
            }
            stand = peiling.stand();
        }
        return stand;
    }
}
