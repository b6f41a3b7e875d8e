package nl.jeugdpoort.inzage;

import java.time.Instant;
import java.util.UUID;
import nl.jeugdpoort.bericht.BerichtStatus;

/** One message in a list. {@code grootte} is in bytes. */
public record Berichtregel(
        UUID id,
        BerichtStatus status,
        String berichtsoort,
        String afzender,
        String ontvanger,
        String identificatie,
        String kanaal,
        Instant ontvangenOp,
        int grootte) {}
