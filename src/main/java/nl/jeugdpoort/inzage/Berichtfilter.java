package nl.jeugdpoort.inzage;

import java.time.Instant;
import nl.jeugdpoort.bericht.BerichtStatus;

/**
 * Which messages to find; a null field does not limit.
 *
 * @param identificatie Identificatie of the message, exactly
 * @param vanaf first moment of acceptance that counts
 * @param tot first moment that does not count any more
 */
public record Berichtfilter(
        BerichtStatus status,
        String berichtsoort,
        String afzender,
        String ontvanger,
        String identificatie,
        Instant vanaf,
        Instant tot) {}
