package nl.jeugdpoort.inzage;

import nl.jeugdpoort.toegang.Aanroeper;
import nl.jeugdpoort.toegang.Recht;

/**
 * What is searched, and for whom.
 *
 * @param persoon keyed hash of the BSN that must be in the message, null for any
 */
record Zoekopdracht(Berichtfilter filter, byte[] persoon, Aanroeper wie) {

    boolean alles() {
        return wie.mag(Recht.ALLES_ZIEN);
    }

    /** Whether it can only be found by walking along the messages of parties. */
    boolean langsPartijen() {
        return !alles() || filter.noemtPartij();
    }
}
