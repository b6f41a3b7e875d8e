package nl.jeugdpoort.bericht;

/** The check on the digits of a BSN. */
public final class Elfproef {

    private static final int CIJFERS = 9;

    private Elfproef() {}

    /** @param bsn nine digits */
    public static boolean klopt(String bsn) {
        int som = -Character.digit(bsn.charAt(CIJFERS - 1), 10);
        for (int i = 0; i < CIJFERS - 1; i++) {
            som += (CIJFERS - i) * Character.digit(bsn.charAt(i), 10);
        }
        return som % 11 == 0;
    }
}
