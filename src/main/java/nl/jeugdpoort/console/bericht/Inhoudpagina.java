package nl.jeugdpoort.console.bericht;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import nl.jeugdpoort.console.Bron;
import nl.jeugdpoort.inzage.Berichteninzage;
import nl.jeugdpoort.inzage.Berichtlezing;
import nl.jeugdpoort.inzage.Geopend;
import nl.jeugdpoort.inzage.Inhoudinzage;
import nl.jeugdpoort.inzage.Inhoudinzage.Gebruik;
import nl.jeugdpoort.toegang.Aanroeper;
import nl.jeugdpoort.toets.Bevinding;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The body of a message for people who said why: in words, and as it was sent with what is wrong at its place. */
@Controller
class Inhoudpagina {

    private static final int MEESTE_BEVINDINGEN = 100;

    private final Inhoudinzage inzage;
    private final Berichteninzage berichten;
    private final Berichtlezing lezing;

    Inhoudpagina(Inhoudinzage inzage, Berichteninzage berichten, Berichtlezing lezing) {
        this.inzage = inzage;
        this.berichten = berichten;
        this.lezing = lezing;
    }

    @GetMapping("/berichten/{id}/leesbaar")
    String leesbaar(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "0") int vanaf,
            Aanroeper wie,
            HttpServletRequest verzoek,
            Model model) {
        Geopend geopend = inzage.open(id, wie, Leesdeur.reden(verzoek, wie), Gebruik.GELEZEN);
        var blad = lezing.lees(geopend, vanaf);
        toon(geopend, model);
        model.addAttribute("blad", blad.orElse(null));
        if (blad.isEmpty()) {
            model.addAttribute("bron", Bron.groot(geopend.inhoud(), List.of()).rond(List.of()));
        }
        return "bericht-leesbaar";
    }

    @GetMapping("/berichten/{id}/xml")
    String zoalsVerstuurd(@PathVariable UUID id, Aanroeper wie, HttpServletRequest verzoek, Model model) {
        Geopend geopend = inzage.open(id, wie, Leesdeur.reden(verzoek, wie), Gebruik.GELEZEN);
        List<Bevinding> alle =
                berichten.dossier(id, wie).map(d -> d.bevindingen()).orElse(List.of());
        List<Bevinding> getoond = alle.subList(0, Math.min(MEESTE_BEVINDINGEN, alle.size()));
        Bron bron = Bron.groot(geopend.inhoud(), getoond);
        toon(geopend, model);
        model.addAttribute("bevindingen", getoond);
        model.addAttribute("aantalBevindingen", alle.size());
        model.addAttribute("bron", bron.rond(getoond));
        model.addAttribute("regels", bron.aantal());
        return "bericht-xml";
    }

    private static void toon(Geopend geopend, Model model) {
        model.addAttribute("id", geopend.bericht().id());
        model.addAttribute("kop", geopend.bericht().kop());
        model.addAttribute("grootte", geopend.inhoud().length);
    }
}
