package nl.jeugdpoort.console.bericht;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import nl.jeugdpoort.aflevering.Afleverspoor;
import nl.jeugdpoort.console.Namen;
import nl.jeugdpoort.inzage.Geopend;
import nl.jeugdpoort.inzage.Inhoudinzage;
import nl.jeugdpoort.inzage.Inhoudinzage.Gebruik;
import nl.jeugdpoort.toegang.Aanroeper;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What went over the line, for people who said why: a message as an addressee got it, what was answered, and files to save. */
@Controller
class Lijnpagina {

    private final Inhoudinzage inzage;
    private final Namen namen;

    Lijnpagina(Inhoudinzage inzage, Namen namen) {
        this.inzage = inzage;
        this.namen = namen;
    }

    @GetMapping("/berichten/{id}/levering/{nummer}")
    String levering(
            @PathVariable UUID id, @PathVariable long nummer, Aanroeper wie, HttpServletRequest verzoek, Model model) {
        var vorm = inzage.levering(id, nummer, wie, Leesdeur.reden(verzoek, wie), Gebruik.GELEZEN);
        model.addAttribute("id", id);
        model.addAttribute("nummer", nummer);
        model.addAttribute("vorm", vorm);
        model.addAttribute("namen", namen);
        model.addAttribute("tekst", Lijntekst.van(vorm.inhoud()));
        return "bericht-levering";
    }

    @GetMapping("/berichten/{id}/poging/{nummer}")
    String antwoord(
            @PathVariable UUID id, @PathVariable long nummer, Aanroeper wie, HttpServletRequest verzoek, Model model) {
        Afleverspoor.Antwoord antwoord = inzage.antwoord(id, nummer, wie, Leesdeur.reden(verzoek, wie));
        model.addAttribute("id", id);
        model.addAttribute("antwoord", antwoord);
        model.addAttribute("namen", namen);
        return "bericht-antwoord";
    }

    @GetMapping("/berichten/{id}/bestand")
    ResponseEntity<byte[]> bestand(@PathVariable UUID id, Aanroeper wie, HttpServletRequest verzoek) {
        Geopend geopend = inzage.open(id, wie, Leesdeur.reden(verzoek, wie), Gebruik.BEWAARD);
        return bestand(geopend.inhoud(), geopend.mediatype(), geopend.bestandsnaam());
    }

    @GetMapping("/berichten/{id}/levering/{nummer}/bestand")
    ResponseEntity<byte[]> leveringbestand(
            @PathVariable UUID id, @PathVariable long nummer, Aanroeper wie, HttpServletRequest verzoek) {
        var vorm = inzage.levering(id, nummer, wie, Leesdeur.reden(verzoek, wie), Gebruik.BEWAARD);
        return bestand(vorm.inhoud(), vorm.mediatype(), vorm.bestandsnaam());
    }

    private static ResponseEntity<byte[]> bestand(byte[] inhoud, String mediatype, String naam) {
        String houding = ContentDisposition.attachment()
                .filename(naam, StandardCharsets.US_ASCII)
                .build()
                .toString();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(mediatype))
                .header(HttpHeaders.CONTENT_DISPOSITION, houding)
                .body(inhoud);
    }
}
