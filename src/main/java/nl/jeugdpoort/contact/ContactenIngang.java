package nl.jeugdpoort.contact;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import java.time.LocalDate;
import java.util.List;
import nl.jeugdpoort.toegang.Bladzijde;
import nl.jeugdpoort.toegang.Lijst;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Finds who is to be addressed; open to everyone who is logged in. */
@RestController
@RequestMapping("/api/v1/contacten")
class ContactenIngang {

    private final Contactregister register;
    private final Contactvragen vragen;

    ContactenIngang(Contactregister register, Contactvragen vragen) {
        this.register = register;
        this.vragen = vragen;
    }

    /**
     * The same questions as of the list, in a body: the name of a person does not belong in an address.
     *
     * @param functie word from the fixed list
     * @param geldigOp day in the form 2026-01-31
     * @param verouderd true for only what nobody confirmed in time; asks for a region
     */
    record Zoekvraag(
            String regio,
            String gemeente,
            String wijk,
            String functie,
            String organisatie,
            String search,
            String geldigOp,
            Boolean verouderd) {}

    @Operation(summary = "Wie is waar te bereiken, en wie vervangt wie; wie de wijk zelf heeft, staat voorop")
    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Lijst<Contactbeeld>> zoek(
            @Parameter(description = "Code van de jeugdhulpregio, bijvoorbeeld JZ32") @RequestParam(required = false)
                    String regio,
            @Parameter(description = "CBS-code van een gemeente") @RequestParam(required = false) String gemeente,
            @Parameter(description = "Naam of code van een wijk; ook wie de hele gemeente heeft, wordt gevonden")
                    @RequestParam(required = false)
                    String wijk,
            @Parameter(description = "Functie uit de vaste lijst, bijvoorbeeld lokaal-team-medewerker")
                    @RequestParam(required = false)
                    String functie,
            @Parameter(description = "Code van de organisatie") @RequestParam(required = false) String organisatie,
            @Parameter(
                            description =
                                    "Begin van woorden in team, organisatie, wijk of functie; namen van mensen liever met _zoek")
                    @RequestParam(required = false)
                    String search,
            @Parameter(description = "Dag waarop het contact moet gelden; anders vandaag")
                    @RequestParam(required = false)
                    String geldigOp,
            @Parameter(description = "Met true alleen wat te lang niet bevestigd is; noem dan ook de regio")
                    @RequestParam(required = false)
                    Boolean verouderd,
            Bladzijde bladzijde) {
        return zoek(
                vragen.van(new Zoekvraag(regio, gemeente, wijk, functie, organisatie, search, geldigOp, verouderd)),
                bladzijde);
    }

    @Operation(
            summary = "Zoekt zoals de lijst, met de vraag in de inhoud, zodat de naam van een mens in geen adres komt")
    @PostMapping(
            path = "/_zoek",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Lijst<Contactbeeld>> zoek(@RequestBody Zoekvraag vraag, Bladzijde bladzijde) {
        return zoek(vragen.van(vraag), bladzijde);
    }

    private ResponseEntity<Lijst<Contactbeeld>> zoek(Contactvraag vraag, Bladzijde bladzijde) {
        LocalDate dag = vraag.geldigOp();
        List<Contact> gevonden = register.zoek(vraag, bladzijde.offset(), bladzijde.limiet());
        return bladzijde.antwoord(register.beelden(gevonden, dag));
    }
}
