package nl.jeugdpoort.console.deelnemers;

import java.util.List;

/**
 * The list.
 *
 * @param aantal how many were found, on all leaves together
 * @param rijen those of this leaf
 * @param nummer this leaf, from 1
 */
record Deelnemerblad(int aantal, List<Deelnemerrij> rijen, int nummer) {

    static final int PER_BLAD = 100;

    public int bladzijden() {
        return Math.max(1, (aantal + PER_BLAD - 1) / PER_BLAD);
    }
}
