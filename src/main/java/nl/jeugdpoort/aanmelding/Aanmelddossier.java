package nl.jeugdpoort.aanmelding;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.jeugdpoort.aanmelding.route.Stapstatus;
import nl.jeugdpoort.aanmelding.route.Zaakstatus;

/**
 * One case as the interface shows it; moments in UTC.
 *
 * @param route code of the route, {@code 301} or {@code 315}
 * @param regio CBS code of the region
 * @param aanbieder the aanbieder that is addressed now, null when none is
 * @param vorige the case that another gemeente handed over, null when none did
 * @param volgende the case at the gemeente that took over, null when none did
 * @param uiterlijk first moment that is too late for a step that runs, null when none has a term
 * @param stappen the steps that began, in the order of the route
 * @param gebeurtenissen what happened, oldest first
 * @param toegestaan what people can report now
 * @param aanvulling what follows on the bepaling, as far as it concerns the caller
 */
public record Aanmelddossier(
        UUID id,
        String kenmerk,
        String route,
        String regio,
        String gi,
        String gemeente,
        String aanbieder,
        Zaakstatus status,
        boolean spoed,
        UUID vorige,
        UUID volgende,
        Instant begonnenOp,
        Instant uiterlijk,
        List<Stapregel> stappen,
        List<Gebeurtenisregel> gebeurtenissen,
        List<Toegestaan> toegestaan,
        @JsonUnwrapped Zaakaanvulling aanvulling) {

    /**
     * A step that began.
     *
     * @param wie who must act, in words
     * @param deelnemers codes of the participants that speak for them
     * @param ronde how often it began
     * @param termijn code of its term, null when it has none
     * @param uiterlijk first moment that is too late, null when it has no term
     * @param teLaat whether that end was missed
     */
    public record Stapregel(
            String code,
            String naam,
            Stapstatus status,
            List<String> wie,
            List<String> deelnemers,
            int ronde,
            Instant begonnenOp,
            Instant klaarOp,
            String termijn,
            Instant uiterlijk,
            boolean teLaat) {}

    /**
     * Something that happened.
     *
     * @param soort kind, for example {@code contact-gelegd}
     * @param omschrijving the same in words
     * @param door code of the participant, name of the operator, or {@code jeugdpoort}
     * @param stap the step whose term expired, null otherwise
     * @param bericht the message that says it, null when a person does
     */
    public record Gebeurtenisregel(
            int nummer,
            Instant op,
            String soort,
            String omschrijving,
            String door,
            String stap,
            String aanbieder,
            String gemeente,
            UUID bericht,
            String toelichting) {}

    /**
     * Something that can be reported now.
     *
     * @param door who may report it, in words
     * @param magMelden whether the caller may
     */
    public record Toegestaan(String soort, String omschrijving, List<String> door, boolean magMelden) {}
}
