package nl.jeugdpoort.console.berichten;

import nl.jeugdpoort.bericht.BerichtStatus;
import nl.jeugdpoort.console.Namen;
import nl.jeugdpoort.inzage.Berichteninzage;
import nl.jeugdpoort.inzage.Zoekvragen;
import nl.jeugdpoort.toegang.Aanroeper;
import nl.jeugdpoort.toegang.Recht;
import nl.jeugdpoort.toets.Regelgids;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of messages: who searches sees what fits, newest first, and the searches that he keeps. */
@Controller
class Zoekpagina {

    private final Berichteninzage inzage;
    private final Zoekvragen bewaard;
    private final Regelgids gids;
    private final Namen namen;

    Zoekpagina(Berichteninzage inzage, Zoekvragen bewaard, Regelgids gids, Namen namen) {
        this.inzage = inzage;
        this.bewaard = bewaard;
        this.gids = gids;
        this.namen = namen;
    }

    /** @param bewaring what came of keeping or removing a search */
    @GetMapping("/berichten")
    String lijst(Berichtzoek zoek, @RequestParam(required = false) Bewaring bewaring, Aanroeper wie, Model model) {
        model.addAttribute("zoek", zoek);
        model.addAttribute("bewaring", bewaring);
        model.addAttribute("bewaard", bewaard.van(wie));
        model.addAttribute("soorten", gids.keuzes().berichtsoorten());
        model.addAttribute("standen", BerichtStatus.values());
        model.addAttribute("namen", namen);
        model.addAttribute("magOpBsn", wie.mag(Recht.INHOUD));
        model.addAttribute("blad", Berichtblad.van(zoek, inzage.blader(zoek.filter(), wie, zoek.plek())));
        return "berichten";
    }
}
