package nl.jeugdpoort.aanmelding;

/**
 * How many cases run.
 *
 * @param lopend all of them, at most {@link #MEESTE}
 * @param spoed of these, how many have spoed
 * @param teLaat of these, in how many the first term is over
 */
public record Aanmeldtelling(int lopend, int spoed, int teLaat) {

    /** Nobody needs to count further. */
    public static final int MEESTE = 10_000;

    /** Whether there are more than were counted. */
    public boolean meer() {
        return lopend >= MEESTE;
    }
}
