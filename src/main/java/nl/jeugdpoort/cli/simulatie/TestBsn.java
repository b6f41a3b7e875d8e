package nl.jeugdpoort.cli.simulatie;

import java.util.stream.IntStream;

/** The BSNs that RvIG keeps free for tests: those of 999900006 to 999999990 that pass the eleven test (CS002). */
public final class TestBsn {

    private static final int[] REEKS = IntStream.rangeClosed(999_900_006, 999_999_990)
            .filter(TestBsn::elfproef)
            .toArray();

    private TestBsn() {}

    /** How many there are. */
    public static int aantal() {
        return REEKS.length;
    }

    /** The n-th test BSN, counting on from the first after the last. */
    public static String nummer(long n) {
        return Integer.toString(REEKS[Math.floorMod(n, REEKS.length)]);
    }

    /** Whether nine digits pass the eleven test, in which the last digit counts for -1. */
    public static boolean elfproef(int bsn) {
        int som = -(bsn % 10);
        for (int gewicht = 2, rest = bsn / 10; gewicht <= 9; gewicht++, rest /= 10) {
            som += gewicht * (rest % 10);
        }
        return som % 11 == 0;
    }
}
