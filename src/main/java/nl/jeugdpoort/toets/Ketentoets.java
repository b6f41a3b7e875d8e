package nl.jeugdpoort.toets;

import java.util.function.Supplier;
import nl.jeugdpoort.bericht.Bericht;
import nl.jeugdpoort.bericht.Berichtkop;
import nl.jeugdpoort.register.Registerbericht;
import nl.jeugdpoort.register.Stand;

/** Checks a stored message against what lies outside it: calendar, lists, contracts, earlier messages (levels HISTORIE and EXTERN). */
public interface Ketentoets {

    /** Reads what registers and chain rules need of a valid message. */
    default Registerbericht lees(Bericht bericht, byte[] inhoud) {
        return lees(bericht.volgnummer(), bericht.uniek(), bericht.kop(), inhoud);
    }

    /** Reads the same of a message that is not stored. */
    Registerbericht lees(long volgnummer, boolean uniek, Berichtkop kop, byte[] inhoud);

    /**
     * What the chain rules say of a message.
     *
     * @param stand the registers at the moment that it is judged
     * @param inhoud gives the body; only called when there is something to report
     */
    Ketenuitkomst toets(Stand stand, Supplier<byte[]> inhoud);
}
