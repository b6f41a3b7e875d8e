package nl.jeugdpoort.console.bericht;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import nl.jeugdpoort.inzage.Leesreden;
import nl.jeugdpoort.inzage.Leesreden.Grond;
import nl.jeugdpoort.toegang.Aanroeper;
import nl.jeugdpoort.toegang.Opdrachttoets;
import nl.jeugdpoort.toegang.Recht;
import nl.jeugdpoort.toegang.Weigering;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Asks why somebody opens a body, and brings them where they wanted to be. */
@Controller
class Redenpagina {

    @GetMapping("/berichten/reden")
    String vraag(@RequestParam(required = false) String naar, Aanroeper wie, Model model) {
        Opdrachttoets.eis(wie, Recht.INHOUD);
        return toon(new Redenformulier(null, null, naar), model);
    }

    /** What is missing is told above what was filled in. */
    @PostMapping("/berichten/reden")
    String neemAan(
            Redenformulier formulier,
            Aanroeper wie,
            HttpServletRequest verzoek,
            HttpServletResponse antwoord,
            Model model) {
        Opdrachttoets.eis(wie, Recht.INHOUD);
        try {
            Leesdeur.onthoud(verzoek, Leesreden.van(wie, formulier.grond(), formulier.toelichting()));
            return "redirect:" + Leesdeur.veilig(formulier.naar());
        } catch (Weigering weigering) {
            antwoord.setStatus(weigering.status());
            model.addAttribute("weigering", weigering);
            return toon(formulier, model);
        }
    }

    private static String toon(Redenformulier formulier, Model model) {
        model.addAttribute("grond", formulier.grond());
        model.addAttribute("toelichting", formulier.toelichting());
        model.addAttribute("naar", Leesdeur.veilig(formulier.naar()));
        model.addAttribute("gronden", Grond.values());
        model.addAttribute("langst", Leesreden.LANGST);
        return "bericht-reden";
    }
}
