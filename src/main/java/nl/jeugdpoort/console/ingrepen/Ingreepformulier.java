package nl.jeugdpoort.console.ingrepen;

import java.util.UUID;
import nl.jeugdpoort.ingreep.Actie;
import nl.jeugdpoort.ingreep.Vraag;

/**
 * What was filled in: what to do, and why.
 *
 * @param omleidenNaar code of the other addressee, where the action asks one
 * @param sleutel made with the form, so that sending it twice does it once
 * @param aflevering the one delivery that is meant, null for all that the action fits
 * @param gezien the version of the message that was seen
 * @param getal the number that was typed to confirm
 * @param peil messages that came in after this moment (milliseconds) do not count
 * @param stap empty at first, {@code bevestig} to see what will happen, {@code doe} to do it
 */
record Ingreepformulier(
        Actie actie,
        String omleidenNaar,
        String reden,
        String sleutel,
        Long aflevering,
        Long gezien,
        String getal,
        Long peil,
        String stap) {

    /** An empty form, with this action chosen. */
    static Ingreepformulier leeg(Actie actie, long gezien, long peil) {
        return new Ingreepformulier(actie, null, null, UUID.randomUUID().toString(), null, gezien, null, peil, null);
    }

    Vraag vraag() {
        return new Vraag(actie, omleidenNaar, reden, sleutel);
    }

    boolean doe() {
        return "doe".equals(stap);
    }
}
