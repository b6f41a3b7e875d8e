package nl.jeugdpoort.console.aanmeldingen;

import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import nl.jeugdpoort.aanmelding.Aanmelddossier;
import nl.jeugdpoort.aanmelding.Aanmeldloket;
import nl.jeugdpoort.console.Namen;
import nl.jeugdpoort.toegang.Aanroeper;
import nl.jeugdpoort.toegang.Bladzijde;
import nl.jeugdpoort.toegang.Weigering;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Cases for people: which run and what is due, one case, and what can be reported in it now. */
@Controller
class Aanmeldingenpagina {

    private final Aanmeldloket loket;
    private final Namen namen;

    Aanmeldingenpagina(Aanmeldloket loket, Namen namen) {
        this.loket = loket;
        this.namen = namen;
    }

    @ModelAttribute("namen")
    Namen namen() {
        return namen;
    }

    @GetMapping("/aanmeldingen")
    String lijst(
            @RequestParam(defaultValue = "false") boolean alle,
            @RequestParam(defaultValue = "1") int bladzijde,
            Aanroeper wie,
            Model model) {
        var blad = new Bladzijde(Math.clamp(bladzijde, 1, 1000), Aanmeldblad.PER_BLAD);
        var gevonden = alle ? loket.alle(wie, blad) : loket.lopende(wie, blad);
        model.addAttribute("blad", Aanmeldblad.van(alle, gevonden, blad.page()));
        return "aanmeldingen";
    }

    @GetMapping("/aanmeldingen/{id}")
    String aanmelding(@PathVariable UUID id, Aanroeper wie, Model model) {
        return toon(loket.dossier(id, wie), Gebeurtenisformulier.leeg(), model);
    }

    /** Reports what happened and shows the case anew; what cannot be is told above what was filled in. */
    @PostMapping("/aanmeldingen/{id}")
    String meld(
            @PathVariable UUID id,
            Gebeurtenisformulier formulier,
            Aanroeper wie,
            Model model,
            HttpServletResponse antwoord) {
        try {
            loket.meld(id, formulier.sleutel(), formulier.melding(), wie);
            return "redirect:/aanmeldingen/" + id + "?gemeld";
        } catch (Weigering weigering) {
            antwoord.setStatus(weigering.status());
            model.addAttribute("weigering", weigering);
            return toon(loket.dossier(id, wie), formulier, model);
        }
    }

    private static String toon(Aanmelddossier dossier, Gebeurtenisformulier formulier, Model model) {
        model.addAttribute("a", dossier);
        model.addAttribute("formulier", formulier);
        return "aanmelding";
    }
}
