package nl.jeugdpoort.console.berichten;

import nl.jeugdpoort.bericht.BerichtStatus;
import nl.jeugdpoort.console.Namen;
import nl.jeugdpoort.inzage.Berichteninzage;
import nl.jeugdpoort.toegang.Aanroeper;
import nl.jeugdpoort.toegang.Bladzijde;
import nl.jeugdpoort.toets.Regelgids;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Messages for people: who searches sees a list. */
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
}
