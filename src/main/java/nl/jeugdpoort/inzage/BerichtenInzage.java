package nl.jeugdpoort.inzage;

import java.time.Instant;
import java.util.UUID;
import nl.jeugdpoort.aflevering.Berichtvormen;
import nl.jeugdpoort.bericht.Bericht;
import nl.jeugdpoort.bericht.BerichtStatus;
import nl.jeugdpoort.bericht.BerichtStore;
import nl.jeugdpoort.inzage.Berichtvraag.Filter;
import nl.jeugdpoort.toegang.Aanroeper;
import nl.jeugdpoort.toegang.Bladzijde;
import nl.jeugdpoort.toegang.Lijst;
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
class BerichtenInzage {

    private final Berichtvraag vraag;
    private final BerichtStore berichten;
    private final Berichtdossiers dossiers;
    private final Berichtvormen vormen;

    BerichtenInzage(Berichtvraag vraag, BerichtStore berichten, Berichtdossiers dossiers, Berichtvormen vormen) {
        this.vraag = vraag;
        this.berichten = berichten;
        this.dossiers = dossiers;
        this.vormen = vormen;
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
        Filter filter = new Filter(status, berichtsoort, afzender, ontvanger, vanaf, tot);
        return bladzijde.antwoord(vraag.zoek(filter, wie, bladzijde));
    }

    /** One message with all that is known of it. */
    @GetMapping(path = "/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
    Berichtdossier bericht(@PathVariable UUID id, Aanroeper wie) {
        return dossiers.van(zichtbaar(id, wie));
    }

    /** The body, byte for byte as it was sent. */
    @GetMapping(
            path = "/{id}/inhoud",
            produces = {MediaType.APPLICATION_XML_VALUE, "text/csv"})
    ResponseEntity<byte[]> inhoud(@PathVariable UUID id, Aanroeper wie) {
        Bericht bericht = zichtbaar(id, wie);
        byte[] inhoud = berichten.inhoud(bericht.id()).orElseThrow(BerichtenInzage::onbekend);
        return ResponseEntity.ok()
                .contentType(
                        MediaType.parseMediaType(vormen.van(bericht, inhoud).mediatype()))
                .body(inhoud);
    }

    private Bericht zichtbaar(UUID id, Aanroeper wie) {
        return berichten
                .vind(id)
                .filter(bericht -> wie.operator() || bericht.betreft(wie.code()))
                .orElseThrow(BerichtenInzage::onbekend);
    }

    private static Weigering onbekend() {
        return new Weigering(
                404,
                "bericht-onbekend",
                null,
                "Dit bericht is niet gevonden",
                "Er is geen bericht met dit id dat u mag zien. Controleer het id.",
                java.util.List.of());
    }
}
