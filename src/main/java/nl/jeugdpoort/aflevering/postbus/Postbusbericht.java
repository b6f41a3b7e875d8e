package nl.jeugdpoort.aflevering.postbus;

import java.time.Instant;
import java.util.UUID;

/**
 * One message that waits in a postbus.
 *
 * @param ontvangenOp moment on which the gateway accepted it (UTC)
 * @param grootte length of the body in bytes
 * @param gelezenOp moment on which the body was first fetched (UTC), null when it was not
 */
public record Postbusbericht(
        UUID id,
        String berichtsoort,
        String afzender,
        String identificatie,
        Instant ontvangenOp,
        int grootte,
        Instant gelezenOp) {}
