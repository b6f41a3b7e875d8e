package nl.jeugdpoort.inzage;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.jeugdpoort.aflevering.AfleveringOverzicht;
import nl.jeugdpoort.bericht.BerichtStatus;
import nl.jeugdpoort.bericht.Gebeurtenis;
import nl.jeugdpoort.bericht.Kanaal;
import nl.jeugdpoort.termijn.TermijnOverzicht;
import nl.jeugdpoort.toets.Bevinding;

/**
 * One message with all that is known of it.
 *
 * @param antwoordOp id of the heenbericht that it answers, null when none is known
 * @param antwoorden retourberichten, JW325 and Fo01 that came in reply or were made by the gateway
 */
public record Berichtdossier(
        UUID id,
        BerichtStatus status,
        String standaard,
        String berichtsoort,
        String afzender,
        String ontvanger,
        String identificatie,
        LocalDate dagtekening,
        Kanaal kanaal,
        String indiener,
        UUID referentienummer,
        UUID antwoordOp,
        Instant ontvangenOp,
        List<Gebeurtenis> gebeurtenissen,
        List<Bevinding> bevindingen,
        List<Antwoord> antwoorden,
        List<AfleveringOverzicht> afleveringen,
        List<TermijnOverzicht> termijnen) {

    /**
     * A reply.
     *
     * @param retourcodes the distinct codes in it, empty when it accepts without remarks
     */
    public record Antwoord(
            UUID id,
            String berichtsoort,
            BerichtStatus status,
            String identificatie,
            LocalDate dagtekening,
            Instant ontvangenOp,
            List<String> retourcodes) {}
}
