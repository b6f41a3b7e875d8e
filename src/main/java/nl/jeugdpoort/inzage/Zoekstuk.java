package nl.jeugdpoort.inzage;

/**
 * Which part of what is found is wanted, by volgnummer.
 *
 * @param onder the lowest that counts
 * @param boven the first above those that count
 * @param oplopend whether those next to {@code onder} are wanted, instead of the newest
 */
record Zoekstuk(long onder, long boven, boolean oplopend, int limiet, long offset) {

    static Zoekstuk begin(int limiet, long offset) {
        return new Zoekstuk(0, Long.MAX_VALUE, false, limiet, offset);
    }

    static Zoekstuk ouderDan(long volgnummer, int limiet) {
        return new Zoekstuk(0, volgnummer, false, limiet, 0);
    }

    static Zoekstuk nieuwerDan(long volgnummer, int limiet) {
        return new Zoekstuk(Math.min(volgnummer, Long.MAX_VALUE - 1) + 1, Long.MAX_VALUE, true, limiet, 0);
    }

    Zoekstuk vanaf(long volgnummer) {
        return new Zoekstuk(Math.max(onder, volgnummer), boven, oplopend, limiet, offset);
    }

    Zoekstuk tot(long volgnummer) {
        return new Zoekstuk(onder, Math.min(boven, volgnummer), oplopend, limiet, offset);
    }
}
