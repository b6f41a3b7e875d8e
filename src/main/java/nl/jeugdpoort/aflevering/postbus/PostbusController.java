package nl.jeugdpoort.aflevering.postbus;

import java.util.List;
import java.util.UUID;
import nl.jeugdpoort.audit.Auditlog;
import nl.jeugdpoort.audit.Handeling;
import nl.jeugdpoort.deelnemer.Inloggegevens.Rol;
import nl.jeugdpoort.toegang.Aanroeper;
import nl.jeugdpoort.toegang.Bladzijde;
import nl.jeugdpoort.toegang.Lijst;
import nl.jeugdpoort.toegang.Recht;
import nl.jeugdpoort.toegang.Weigering;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The caller's own mailbox; an operator names the participant whose mailbox it looks into. */
@RestController
@RequestMapping("/api/v1/postbus/berichten")
class PostbusController {

    private final Postbus postbus;
    private final Auditlog log;

    PostbusController(Postbus postbus, Auditlog log) {
        this.postbus = postbus;
        this.log = log;
    }

    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Lijst<Postbusbericht>> lijst(
            Aanroeper aanroeper, @RequestParam(required = false) String deelnemer, Bladzijde bladzijde) {
        String eigenaar = eigenaar(aanroeper, deelnemer);
        noteer(aanroeper, Handeling.INHOUD_GEOPEND, "postbus", eigenaar);
        return bladzijde.antwoord(postbus.wachtend(eigenaar, bladzijde.limiet(), bladzijde.offset()));
    }

    @GetMapping("/{id}/inhoud")
    ResponseEntity<byte[]> inhoud(
            Aanroeper aanroeper, @PathVariable UUID id, @RequestParam(required = false) String deelnemer) {
        var pakket = postbus.lees(id, eigenaar(aanroeper, deelnemer), aanroeper);
        noteer(aanroeper, Handeling.INHOUD_GEOPEND, "aflevering", id.toString());
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(pakket.mediatype()))
                .body(pakket.inhoud());
    }

    @DeleteMapping("/{id}")
    ResponseEntity<Void> bevestig(
            Aanroeper aanroeper, @PathVariable UUID id, @RequestParam(required = false) String deelnemer) {
        postbus.bevestig(id, eigenaar(aanroeper, deelnemer), aanroeper);
        noteer(aanroeper, Handeling.INGEGREPEN, "aflevering", id.toString());
        return ResponseEntity.noContent().build();
    }

    /** A participant's own system takes what is its own; of people it is written down. */
    private void noteer(Aanroeper wie, Handeling handeling, String soort, String object) {
        if (wie.rol() != Rol.DEELNEMER) {
            log.noteer(wie, handeling, soort, object, null);
        }
    }

    private static String eigenaar(Aanroeper aanroeper, String deelnemer) {
        if (aanroeper.mag(Recht.INGRIJPEN)) {
            if (deelnemer == null) {
                throw new Weigering(
                        400,
                        "deelnemer-ontbreekt",
                        null,
                        "Deelnemer ontbreekt",
                        "Geef met ?deelnemer= de code van de deelnemer van wie u de postbus wilt zien.",
                        List.of());
            }
            return deelnemer;
        }
        if (deelnemer != null && !deelnemer.equals(aanroeper.code())) {
            throw new Weigering(
                    403, "niet-gemachtigd", "BRS03", "Niet gemachtigd", "U ziet alleen uw eigen postbus.", List.of());
        }
        return aanroeper.code();
    }
}
