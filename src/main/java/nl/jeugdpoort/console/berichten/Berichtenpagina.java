package nl.jeugdpoort.console.berichten;

import java.util.List;
import java.util.UUID;
import nl.jeugdpoort.bericht.BerichtStatus;
import nl.jeugdpoort.console.Namen;
import nl.jeugdpoort.inzage.Berichtdossier;
import nl.jeugdpoort.inzage.Berichteninzage;
import nl.jeugdpoort.toegang.Aanroeper;
import nl.jeugdpoort.toegang.Bladzijde;
import nl.jeugdpoort.toegang.Weigering;
import nl.jeugdpoort.toets.Regelgids;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Messages for people: who searches sees a list, who chooses one sees what happened to it. Bodies are not shown. */
@Controller
class Berichtenpagina {

    private final Berichteninzage inzage;
    private final Regelgids gids;
    private final Namen namen;

    Berichtenpagina(Berichteninzage inzage, Regelgids gids, Namen namen) {
        this.inzage = inzage;
        this.gids = gids;
        this.namen = namen;
    }

    @GetMapping("/berichten")
    String lijst(Berichtzoek zoek, Aanroeper wie, Model model) {
        var bladzijde = new Bladzijde(zoek.nummer(), Berichtblad.PER_BLAD);
        model.addAttribute("zoek", zoek);
        model.addAttribute("soorten", gids.keuzes().berichtsoorten());
        model.addAttribute("standen", BerichtStatus.values());
        model.addAttribute("namen", namen);
        model.addAttribute("blad", Berichtblad.van(zoek, inzage.zoek(zoek.filter(), wie, bladzijde)));
        return "berichten";
    }

    @GetMapping("/berichten/{id}")
    String bericht(@PathVariable UUID id, Aanroeper wie, Model model) {
        Berichtdossier dossier = inzage.dossier(id, wie).orElseThrow(Berichtenpagina::onbekend);
        model.addAttribute("b", dossier);
        model.addAttribute("namen", namen);
        return "bericht";
    }

    private static Weigering onbekend() {
        return new Weigering(
                404,
                "bericht-onbekend",
                null,
                "Dit bericht is niet gevonden",
                "Er is geen bericht met dit nummer dat u mag zien. Zoek het in de lijst.",
                List.of());
    }
}
