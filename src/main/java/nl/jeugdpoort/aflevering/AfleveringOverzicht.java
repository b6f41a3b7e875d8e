package nl.jeugdpoort.aflevering;

import java.time.Instant;
import java.util.UUID;

/**
 * One delivery as others see it.
 *
 * @param id number of the delivery
 * @param berichtId the message
 * @param afzender code of the party that sent it
 * @param ontvanger code of the addressee
 * @param pogingen attempts since the last (re)start
 * @param volgendePoging earliest moment of the next attempt (UTC), null when none follows
 * @param laatsteFout Dutch sentence about the last failure, without personal data; null when there was none
 * @param referentienummer StUF referentienummer of the message, the same at every attempt
 */
public record AfleveringOverzicht(
        long id,
        UUID berichtId,
        String afzender,
        String ontvanger,
        Afleverkanaal kanaal,
        Afleverstatus status,
        int pogingen,
        Instant volgendePoging,
        String laatsteFout,
        UUID referentienummer) {}
