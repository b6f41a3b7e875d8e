package nl.jeugdpoort.inzage;

import java.time.Instant;
import nl.jeugdpoort.bericht.BerichtStatus;

/**
 * Which messages to find; a null field does not limit.
 *
 * @param partner code of a party, whether it sent or received
 * @param identificatie Identificatie of the message, exactly
 * @param toewijzing ToewijzingNummer that is in it, without leading zeros
 * @param referentie ReferentieAanbieder in it, StUF referentienummer, or our own id of it
 * @param vanaf first moment of acceptance that counts
 * @param tot first moment that does not count any more
 */
public record Berichtfilter(
        BerichtStatus status,
        String berichtsoort,
        String afzender,
        String ontvanger,
        String partner,
        String identificatie,
        String toewijzing,
        String referentie,
        Instant vanaf,
        Instant tot) {

    boolean noemtPartij() {
        return afzender != null || ontvanger != null || partner != null;
    }
}
