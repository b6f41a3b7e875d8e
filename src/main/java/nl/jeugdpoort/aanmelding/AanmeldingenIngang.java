package nl.jeugdpoort.aanmelding;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.net.URI;
import java.util.UUID;
import nl.jeugdpoort.aanmelding.route.Gebeurtenissoort;
import nl.jeugdpoort.aanmelding.route.Zaakstatus;
import nl.jeugdpoort.toegang.Aanroeper;
import nl.jeugdpoort.toegang.Bladzijde;
import nl.jeugdpoort.toegang.Lijst;
import nl.jeugdpoort.toegang.Opdrachttoets;
import nl.jeugdpoort.toegang.Recht;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Cases by REST: begin one, see how it stands, report what happened. A caller sees the cases of which it is a party. */
@RestController
@RequestMapping("/api/v1/aanmeldingen")
class AanmeldingenIngang {

    private final Aanmeldloket loket;
    private final Aanmeldbalie balie;
    private final Invoer invoer;
    private final Documentbalie documenten;

    AanmeldingenIngang(Aanmeldloket loket, Aanmeldbalie balie, Invoer invoer, Documentbalie documenten) {
        this.loket = loket;
        this.balie = balie;
        this.invoer = invoer;
        this.documenten = documenten;
    }

    /** Begins a case; a bepaling and form that come along are handed in as messages, and move it as soon as they are processed. */
    @ApiResponse(responseCode = "201", description = "De aanmelding is begonnen")
    @ApiResponse(responseCode = "200", description = "Deze aanmelding was er al")
    @ApiResponse(responseCode = "409", description = "Dit kenmerk is al gebruikt", content = @Content)
    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE, produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Aanmelddossier> begin(@RequestBody Contactverzoek verzoek, Aanroeper wie) {
        Beginverzoek nagekeken = nagekeken(verzoek, wie);
        var stukken = documenten.lees(verzoek.bepaling(), verzoek.formulier(), nagekeken);
        var begonnen = balie.begin(nagekeken.over(stukken.bsn()), wie.code());
        documenten.dienIn(stukken, nagekeken.gi());
        UUID id = begonnen.aanmelding().id();
        URI plek = URI.create("/api/v1/aanmeldingen/" + id);
        var antwoord = begonnen.nieuw()
                ? ResponseEntity.created(plek)
                : ResponseEntity.ok().location(plek);
        return antwoord.body(loket.dossier(id, wie));
    }

    private Beginverzoek nagekeken(Contactverzoek verzoek, Aanroeper wie) {
        if (!wie.mag(Recht.INGRIJPEN) && !(wie.mag(Recht.MELDEN) && invoer.isGi(wie.code()))) {
            throw Aanmeldweigering.nietGemachtigd("Alleen een GI kan een aanmelding beginnen.");
        }
        return new Beginverzoek(
                invoer.kenmerk(verzoek.kenmerk()),
                invoer.gi(wie.mag(Recht.INGRIJPEN) ? verzoek.gi() : wie.code()),
                invoer.gemeente(verzoek.gemeente()),
                invoer.bsn(verzoek.bsn()),
                invoer.aanbieder(Gebeurtenissoort.CONTACTVERZOEK, verzoek.aanbieder()),
                Boolean.TRUE.equals(verzoek.spoed()),
                invoer.toelichting(verzoek.toelichting()));
    }

    /** Cases, spoed first, then by what is due first. */
    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Lijst<Aanmeldregel>> lijst(
            @RequestParam(required = false) Zaakstatus status,
            @RequestParam(required = false) String gemeente,
            @RequestParam(required = false) String stap,
            @RequestParam(required = false) Boolean spoed,
            Bladzijde bladzijde,
            Aanroeper wie) {
        return bladzijde.antwoord(loket.zoek(status, gemeente, stap, spoed, wie, bladzijde));
    }

    /** One case: its steps, who must act and until when, what happened, what can be reported now. */
    @GetMapping(path = "/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
    Aanmelddossier aanmelding(@PathVariable UUID id, Aanroeper wie) {
        return loket.dossier(id, wie);
    }

    /** Reports something that no message says. */
    @ApiResponse(responseCode = "200", description = "De gebeurtenis is vastgelegd")
    @ApiResponse(responseCode = "409", description = "De stap laat deze gebeurtenis niet toe", content = @Content)
    @PostMapping(
            path = "/{id}/gebeurtenissen",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    Aanmelddossier meld(
            @PathVariable UUID id,
            @RequestHeader(name = "Idempotency-Key", required = false) String sleutel,
            @RequestBody Gebeurtenismelding gemeld,
            Aanroeper wie) {
        return loket.meld(id, sleutel, gemeld, wie);
    }

    /** Lets an operator make the state that lists show of a case again, from its events. */
    @PostMapping(path = "/{id}/herbouwingen", produces = MediaType.APPLICATION_JSON_VALUE)
    Aanmelddossier herbouw(@PathVariable UUID id, Aanroeper wie) {
        Opdrachttoets.operator(wie);
        balie.herbouw(id);
        return loket.dossier(id, wie);
    }
}
