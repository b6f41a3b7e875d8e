package nl.jeugdpoort.contact;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.UUID;
import nl.jeugdpoort.toegang.Aanroeper;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** One entry: read it, write it, say that it is right. Its ETag is its version. */
@RestController
@RequestMapping("/api/v1/contacten/{id}")
class ContactIngang {

    private static final String MERGE_PATCH = "application/merge-patch+json";

    private final Contactregister register;
    private final Contactbewerking bewerking;
    private final Contactboek boek;
    private final Rechten rechten;

    ContactIngang(Contactregister register, Contactbewerking bewerking, Contactboek boek, Rechten rechten) {
        this.register = register;
        this.bewerking = bewerking;
        this.boek = boek;
        this.rechten = rechten;
    }

    /**
     * One entry.
     *
     * @param geschiedenis every event, oldest first; left out for who may not see it
     */
    record Contactdossier(
            Contactbeeld contact,
            @JsonInclude(JsonInclude.Include.NON_NULL) List<Contactboek.Gebeurtenis> geschiedenis) {}

    @Operation(summary = "Eén contact; de leverancier en de beheerder zien ook de geschiedenis")
    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Contactdossier> lees(@PathVariable UUID id, Aanroeper wie) {
        return antwoord(id, wie);
    }

    @Operation(summary = "Vervangt een contact helemaal, of neemt het op onder een id dat u zelf kiest")
    @PutMapping(consumes = MediaType.APPLICATION_JSON_VALUE, produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Contactdossier> vervang(
            @PathVariable UUID id,
            @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            content = @Content(schema = @Schema(implementation = Opgave.class)))
                    @RequestBody
                    byte[] inhoud,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) String versie,
            Aanroeper wie) {
        bewerking.vervang(id, Jsonlevering.boom(inhoud), versie, wie);
        return antwoord(id, wie);
    }

    @Operation(summary = "Wijzigt de genoemde velden van een contact (JSON Merge Patch); null maakt een veld leeg")
    @PatchMapping(
            consumes = {MERGE_PATCH, MediaType.APPLICATION_JSON_VALUE},
            produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Contactdossier> wijzig(
            @PathVariable UUID id,
            @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            content = @Content(schema = @Schema(implementation = Opgave.class)))
                    @RequestBody
                    byte[] inhoud,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) String versie,
            Aanroeper wie) {
        bewerking.wijzig(id, Jsonlevering.boom(inhoud), versie, wie);
        return antwoord(id, wie);
    }

    @Operation(summary = "Zegt dat een contact nog klopt")
    @PostMapping(path = "/bevestigingen", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Contactdossier> bevestig(@PathVariable UUID id, Aanroeper wie) {
        bewerking.bevestig(id, wie);
        return antwoord(id, wie);
    }

    private ResponseEntity<Contactdossier> antwoord(UUID id, Aanroeper wie) {
        Contact contact = register.vind(id).orElseThrow(Contactbewerking::onbekend);
        Contactbeeld beeld =
                register.beelden(List.of(contact), register.vandaag()).getFirst();
        boolean alles = rechten.zietGeschiedenis(wie, contact.sleutel());
        return ResponseEntity.ok()
                .eTag(Integer.toString(contact.stand().versie()))
                .body(new Contactdossier(beeld, alles ? boek.geschiedenis(id) : null));
    }
}
