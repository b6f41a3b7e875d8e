package nl.jeugdpoort.aflevering.postbus;

import java.util.List;
import java.util.UUID;
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

    PostbusController(Postbus postbus) {
        this.postbus = postbus;
    }

    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Lijst<Postbusbericht>> lijst(
            Aanroeper aanroeper, @RequestParam(required = false) String deelnemer, Bladzijde bladzijde) {
        return bladzijde.antwoord(
                postbus.wachtend(eigenaar(aanroeper, deelnemer), bladzijde.limiet(), bladzijde.offset()));
    }

    @GetMapping("/{id}/inhoud")
    ResponseEntity<byte[]> inhoud(
            Aanroeper aanroeper, @PathVariable UUID id, @RequestParam(required = false) String deelnemer) {
        var pakket = postbus.lees(id, eigenaar(aanroeper, deelnemer), aanroeper);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(pakket.mediatype()))
                .body(pakket.inhoud());
    }

    @DeleteMapping("/{id}")
    ResponseEntity<Void> bevestig(
            Aanroeper aanroeper, @PathVariable UUID id, @RequestParam(required = false) String deelnemer) {
        postbus.bevestig(id, eigenaar(aanroeper, deelnemer), aanroeper);
        return ResponseEntity.noContent().build();
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
