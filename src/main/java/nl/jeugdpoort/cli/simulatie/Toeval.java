package nl.jeugdpoort.cli.simulatie;

/** Cheap repeatable chance (SplitMix64): the same start gives the same row on every machine. */
final class Toeval {

    private long stand;

    Toeval(long seed, long reeks) {
        stand = meng(seed) ^ meng(reeks * 0x9E3779B97F4A7C15L + 1);
    }

    /** A number from 0 up to, not including, {@code grens}. */
    int tot(int grens) {
        stand += 0x9E3779B97F4A7C15L;
        return (int) ((meng(stand) >>> 33) % grens);
    }

    /** True in {@code procent} of a hundred cases. */
    boolean kans(int procent) {
        return tot(100) < procent;
    }

    String kies(String... uit) {
        return uit[tot(uit.length)];
    }

    static long meng(long waarde) {
        long z = waarde + 0x9E3779B97F4A7C15L;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
