package nl.jeugdpoort.aanmelding;

import java.time.Instant;
import nl.jeugdpoort.aanmelding.route.Gebeurtenis;
import nl.jeugdpoort.aanmelding.route.Gebeurtenissoort;
import nl.jeugdpoort.bericht.Bericht;

/**
 * What made documents of a case go.
 *
 * @param door code of the participant, or name of the operator, who did it
 * @param zin what happened, as a Dutch clause
 * @param op moment on the gateway's clock (UTC)
 */
record Aanleiding(String door, String zin, Instant op) {

    static Aanleiding van(Gebeurtenis gebeurtenis) {
        return new Aanleiding(gebeurtenis.door(), gebeurtenis.soort().zin(), gebeurtenis.op());
    }

    /** Another gemeente handed the case over. */
    static Aanleiding overdracht(Gebeurtenis begin) {
        return new Aanleiding(begin.door(), Gebeurtenissoort.WOONPLAATSBEGINSEL.zin(), begin.op());
    }

    /** A document came for which no step waits, for example a next version. */
    static Aanleiding van(Bericht document) {
        return new Aanleiding(document.kop().afzender(), "de instelling stuurde het", document.ontvangenOp());
    }
}
