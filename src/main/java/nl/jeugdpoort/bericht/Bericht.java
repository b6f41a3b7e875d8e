package nl.jeugdpoort.bericht;

import java.time.Instant;
import java.util.UUID;

/**
 * A stored message without its body.
 *
 * @param id random (version 4) UUID, also the StUF referentienummer when the sender gave none
 * @param volgnummer order of acceptance, rising; messages of one pair are processed and delivered in this order
 * @param kop what the message says of itself
 * @param kanaal the way in
 * @param indiener code of the participant that handed it over, the afzender or a mandated other; {@code jeugdpoort} for own answers
 * @param referentienummer StUF referentienummer, lower-case UUID version 4: the one received by SOAP, otherwise {@code id}
 * @param status where it is
 * @param antwoordOp id of the heenbericht that this message answers, null when none or unknown
 * @param ontvangenOp moment of acceptance on the gateway's clock (UTC)
 * @param uniek false when it was kept although another message has its business key
 */
public record Bericht(
        UUID id,
        long volgnummer,
        Berichtkop kop,
        Kanaal kanaal,
        String indiener,
        UUID referentienummer,
        BerichtStatus status,
        UUID antwoordOp,
        Instant ontvangenOp,
        boolean uniek) {

    /** Whether the message was sent by, meant for or handed over by this participant. */
    public boolean betreft(String deelnemer) {
        return kop.afzender().equals(deelnemer) || kop.ontvanger().equals(deelnemer) || indiener.equals(deelnemer);
    }

    /** The same message with another status. */
    public Bericht met(BerichtStatus ander) {
        return new Bericht(
                id, volgnummer, kop, kanaal, indiener, referentienummer, ander, antwoordOp, ontvangenOp, uniek);
    }

    /** The same message, tied to the heenbericht that it answers. */
    public Bericht alsAntwoordOp(UUID heenId) {
        return new Bericht(id, volgnummer, kop, kanaal, indiener, referentienummer, status, heenId, ontvangenOp, uniek);
    }
}
