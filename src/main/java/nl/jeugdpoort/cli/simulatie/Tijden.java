package nl.jeugdpoort.cli.simulatie;

import java.util.Arrays;

/** A row of durations, for percentiles. */
final class Tijden {

    private long[] nanos = new long[1024];
    private int aantal;

    void voegToe(long duur) {
        if (aantal == nanos.length) {
            nanos = Arrays.copyOf(nanos, aantal * 2);
        }
        nanos[aantal++] = duur;
    }

    /** The percentiles 50, 95 and 99; all zero when there is nothing. */
    Percentielen percentielen() {
        long[] rij = Arrays.copyOf(nanos, aantal);
        Arrays.sort(rij);
        return new Percentielen(deel(rij, 50), deel(rij, 95), deel(rij, 99));
    }

    private static double deel(long[] rij, int procent) {
        return rij.length == 0 ? 0 : Math.round(rij[(rij.length - 1) * procent / 100] / 1e4) / 100.0;
    }

    /** Durations in milliseconds. */
    public record Percentielen(double p50, double p95, double p99) {}
}
