package nl.jeugdpoort.aflevering.postbus;

import java.time.Instant;
import java.util.UUID;

/**
 * One message, or concept of one, that waits in a postbus.
 *
 * @param ontvangenOp moment on which the gateway accepted or made it (UTC)
 * @param grootte length of the body in bytes
 * @param gelezenOp moment on which the body was first fetched (UTC), null when it was not
 * @param concept whether the gateway made it ready for the owner to send, and nobody sent it yet; it is then of the owner itself
 */
public record Postbusbericht(
        UUID id,
        String berichtsoort,
        String afzender,
        String identificatie,
        Instant ontvangenOp,
        int grootte,
        Instant gelezenOp,
        boolean concept) {}
