package nl.jeugdpoort.inzage;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.jeugdpoort.audit.Auditlog;
import nl.jeugdpoort.audit.Handeling;
import nl.jeugdpoort.bericht.BerichtStatus;
import nl.jeugdpoort.deelnemer.Inloggegevens.Rol;
import nl.jeugdpoort.toegang.Aanroeper;
import nl.jeugdpoort.toegang.Bladzijde;
import nl.jeugdpoort.toegang.Lijst;
import nl.jeugdpoort.toegang.Opdrachttoets;
import nl.jeugdpoort.toegang.Recht;
import nl.jeugdpoort.toegang.Weigering;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Messages by REST: the list, one message, its body. A caller sees what concerns it; to others it does not exist. */
@RestController
@RequestMapping("/api/v1/berichten")
class InzageIngang {

    private final Berichteninzage inzage;
    private final Auditlog audit;

    InzageIngang(Berichteninzage inzage, Auditlog audit) {
        this.inzage = inzage;
        this.audit = audit;
    }

    /** Messages, newest first. */
    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Lijst<Berichtregel>> lijst(
            @RequestParam(required = false) BerichtStatus status,
            @RequestParam(required = false) String berichtsoort,
            @RequestParam(required = false) String afzender,
            @RequestParam(required = false) String ontvanger,
            @RequestParam(required = false) Instant vanaf,
            @RequestParam(required = false) Instant tot,
            Bladzijde bladzijde,
            Aanroeper wie) {
        var filter = new Berichtfilter(status, berichtsoort, afzender, ontvanger, null, null, null, null, vanaf, tot);
        return bladzijde.antwoord(inzage.zoek(filter, wie, bladzijde));
    }

    /** One message with all that is known of it. */
    @GetMapping(path = "/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
    Berichtdossier bericht(@PathVariable UUID id, Aanroeper wie) {
        return inzage.dossier(id, wie).orElseThrow(InzageIngang::onbekend);
    }

    /** The body, byte for byte as it was sent. When a person asks, and not a system of a participant, it is first written down. */
    @GetMapping(
            path = "/{id}/inhoud",
            produces = {MediaType.APPLICATION_XML_VALUE, "text/csv"})
    ResponseEntity<byte[]> inhoud(@PathVariable UUID id, Aanroeper wie) {
        Opdrachttoets.eis(wie, Recht.INHOUD);
        Berichteninzage.Inhoud inhoud = inzage.inhoud(id, wie).orElseThrow(InzageIngang::onbekend);
        if (wie.rol() != Rol.DEELNEMER) {
            audit.noteer(wie, Handeling.INHOUD_GEOPEND, "bericht", id.toString(), "opgehaald met de API");
        }
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(inhoud.mediatype()))
                .body(inhoud.bytes());
    }

    private static Weigering onbekend() {
        return new Weigering(
                404,
                "bericht-onbekend",
                null,
                "Dit bericht is niet gevonden",
                "Er is geen bericht met dit id dat u mag zien. Controleer het id.",
                List.of());
    }
}
