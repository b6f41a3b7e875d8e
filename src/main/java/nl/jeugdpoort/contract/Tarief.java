package nl.jeugdpoort.contract;

/**
 * An agreed price.
 *
 * @param centen eurocents for {@code deler} units, 0 or more
 * @param deler units that the price is for: 60 for minutes at the price of an hour, otherwise 1
 */
record Tarief(long centen, int deler) {

    static final int MINUTEN_PER_UUR = 60;

    /** Eurocents per unit as a declaration names it: rounded to whole cents, half up (IV081). */
    long perEenheid() {
        return afgerond(centen);
    }

    /** Eurocents for a volume: rounded only after multiplying, half up (TR346). */
    long voor(long volume) {
        return afgerond(Math.multiplyExact(centen, volume));
    }

    private long afgerond(long gedeeldDoorDeler) {
        return (2 * gedeeldDoorDeler + deler) / (2L * deler);
    }
}
