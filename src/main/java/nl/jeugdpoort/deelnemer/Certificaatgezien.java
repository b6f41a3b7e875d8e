package nl.jeugdpoort.deelnemer;

import java.time.Instant;

/**
 * The event that a participant showed a certificate of its own, whether or not it was still good.
 *
 * @param deelnemer code of the participant
 * @param geldigTot last moment of its validity
 */
public record Certificaatgezien(String deelnemer, Kant kant, Instant geldigTot) {

    /** On which side of a connection the participant was. */
    public enum Kant {
        /** Its server showed it to the gateway. */
        SERVER,
        /** It logged in at the gateway with it. */
        KLANT
    }
}
