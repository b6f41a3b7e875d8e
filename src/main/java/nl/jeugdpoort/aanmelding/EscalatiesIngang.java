package nl.jeugdpoort.aanmelding;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.jeugdpoort.aanmelding.escalatie.Escalatie;
import nl.jeugdpoort.aanmelding.escalatie.EscalatieStore;
import nl.jeugdpoort.aanmelding.escalatie.Escalatiestap;
import nl.jeugdpoort.aanmelding.escalatie.Functie;
import nl.jeugdpoort.aanmelding.escalatie.Gesprek;
import nl.jeugdpoort.aanmelding.escalatie.Oproep;
import nl.jeugdpoort.aanmelding.escalatie.Oproep.Gezin;
import nl.jeugdpoort.aanmelding.escalatie.Situatie;
import nl.jeugdpoort.toegang.Aanroeper;
import nl.jeugdpoort.toegang.Lijst;
import nl.jeugdpoort.toegang.Opdrachttoets;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The escalaties of a case by REST. Only its parties escalate; the operator can read. */
@RestController
@RequestMapping(path = "/api/v1/aanmeldingen/{id}/escalaties", produces = MediaType.APPLICATION_JSON_VALUE)
class EscalatiesIngang {

    private static final int LANGSTE_VERSLAG = 20_000;

    private final Escalatiebalie balie;
    private final EscalatieStore escalaties;
    private final Aanmelddossiers dossiers;

    EscalatiesIngang(Escalatiebalie balie, EscalatieStore escalaties, Aanmelddossiers dossiers) {
        this.balie = balie;
        this.escalaties = escalaties;
        this.dossiers = dossiers;
    }

    /**
     * The call of a step.
     *
     * @param situatie only with the first call
     * @param functie of who calls it
     * @param gezin when the family hears of it
     * @param beleidSchietTekort leads to the bestuurders at once
     */
    record Escalatieoproep(
            Situatie situatie,
            @JsonProperty(required = true) Escalatiestap stap,
            @JsonProperty(required = true) Functie functie,
            @JsonProperty(required = true) Gezin gezin,
            Boolean beleidSchietTekort) {

        private Oproep van(String door) {
            if (stap == null || functie == null || gezin == null) {
                throw Opdrachttoets.ongeldig("Geef stap, functie en gezin.");
            }
            return new Oproep(stap, functie, door, null, gezin, Boolean.TRUE.equals(beleidSchietTekort));
        }
    }

    /**
     * The report of a talk.
     *
     * @param partijen codes of the parties that took part
     */
    record Gespreksverslag(
            @JsonProperty(required = true) LocalDate datum,
            @JsonProperty(required = true) List<String> partijen,
            @JsonProperty(required = true) Boolean opgelost,
            @JsonProperty(required = true) String verslag) {

        private Gesprek gesprek() {
            if (datum == null || partijen == null || opgelost == null || verslag == null || verslag.isBlank()) {
                throw Opdrachttoets.ongeldig("Geef datum, partijen, opgelost en verslag.");
            }
            if (verslag.length() > LANGSTE_VERSLAG) {
                throw Opdrachttoets.ongeldig("Het verslag mag niet langer zijn dan " + LANGSTE_VERSLAG + " tekens.");
            }
            return new Gesprek(0, null, datum, partijen.stream().distinct().toList(), opgelost, List.of(), verslag);
        }
    }

    /** The escalaties of a case, oldest first. */
    @GetMapping
    Lijst<Escalatie> lijst(@PathVariable UUID id, Aanroeper wie) {
        dossiers.van(id, wie);
        return new Lijst<>(escalaties.van(id));
    }

    /** Begins an escalatie. */
    @ApiResponse(responseCode = "200", description = "De stap is opgeroepen")
    @ApiResponse(responseCode = "409", description = "Deze stap kan nu niet", content = @Content)
    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    Lijst<Escalatie> begin(@PathVariable UUID id, @RequestBody Escalatieoproep oproep, Aanroeper wie) {
        if (oproep.situatie() == null) {
            throw Opdrachttoets.ongeldig("Geef met situatie waarom u escaleert.");
        }
        balie.begin(id, oproep.situatie(), oproep.van(wie.code()));
        return lijst(id, wie);
    }

    /** Calls the next step. */
    @ApiResponse(responseCode = "200", description = "De stap is opgeroepen")
    @ApiResponse(responseCode = "409", description = "Deze stap kan nu niet", content = @Content)
    @PostMapping(path = "/{nummer}/oproepen", consumes = MediaType.APPLICATION_JSON_VALUE)
    Lijst<Escalatie> roepOp(
            @PathVariable UUID id, @PathVariable int nummer, @RequestBody Escalatieoproep oproep, Aanroeper wie) {
        balie.roepOp(id, nummer, oproep.van(wie.code()));
        return lijst(id, wie);
    }

    /** Keeps the report of a talk. */
    @ApiResponse(responseCode = "200", description = "Het verslag is vastgelegd")
    @ApiResponse(responseCode = "409", description = "Er is geen gesprek opgeroepen", content = @Content)
    @PostMapping(path = "/{nummer}/gesprekken", consumes = MediaType.APPLICATION_JSON_VALUE)
    Lijst<Escalatie> legVast(
            @PathVariable UUID id, @PathVariable int nummer, @RequestBody Gespreksverslag verslag, Aanroeper wie) {
        balie.legGesprekVast(id, nummer, verslag.gesprek(), wie.code());
        return lijst(id, wie);
    }

    /** Approves the report of a talk in which the caller took part. */
    @PostMapping("/{nummer}/gesprekken/{gesprek}/akkoorden")
    Lijst<Escalatie> keurGoed(
            @PathVariable UUID id, @PathVariable int nummer, @PathVariable int gesprek, Aanroeper wie) {
        balie.keurGoed(id, nummer, gesprek, wie.code());
        return lijst(id, wie);
    }
}
