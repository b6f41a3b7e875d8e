package nl.jeugdpoort.toets.eigenschap;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** The seed of the messages: fixed, so that a build gives the same answer twice; {@code -Deigenschap.zaad=N} gives other messages. */
final class Zaad {

    /** Seed of jqwik. */
    static final String VAST = "20261127";

    private static final long EIGEN = Long.getLong("eigenschap.zaad", 0);

    private Zaad() {}

    static Arbitrary<Toeval> toeval() {
        return Arbitraries.randomValue(random -> new Toeval(random.nextLong() ^ EIGEN));
    }
}
