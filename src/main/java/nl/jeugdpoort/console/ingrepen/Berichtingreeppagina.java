package nl.jeugdpoort.console.ingrepen;

import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import nl.jeugdpoort.console.Namen;
import nl.jeugdpoort.ingreep.Actie;
import nl.jeugdpoort.ingreep.Berichtbesluiten;
import nl.jeugdpoort.ingreep.Berichtkeuze;
import nl.jeugdpoort.ingreep.Ingrepen;
import nl.jeugdpoort.toegang.Aanroeper;
import nl.jeugdpoort.toegang.Weigering;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A decision about one message: choose, see what will happen, do it. */
@Controller
class Berichtingreeppagina {

    private final Berichtbesluiten besluiten;
    private final Ingrepen ingrepen;
    private final Namen namen;

    Berichtingreeppagina(Berichtbesluiten besluiten, Ingrepen ingrepen, Namen namen) {
        this.besluiten = besluiten;
        this.ingrepen = ingrepen;
        this.namen = namen;
    }

    @ModelAttribute("namen")
    Namen namen() {
        return namen;
    }

    @GetMapping("/ingrepen/bericht/{id}")
    String kies(@PathVariable UUID id, @RequestParam(required = false) Actie actie, Aanroeper wie, Model model) {
        Berichtkeuze keuze = besluiten.keuze(wie, id);
        return toon(keuze, Ingreepformulier.leeg(actie, keuze.versie(), 0), model, "ingreep-bericht");
    }

    /** Shows what will happen, or does it; what cannot be is told above the form. */
    @PostMapping("/ingrepen/bericht/{id}")
    String besluit(
            @PathVariable UUID id,
            Ingreepformulier formulier,
            Aanroeper wie,
            Model model,
            HttpServletResponse antwoord) {
        try {
            ingrepen.eisCompleet(wie, formulier.vraag());
            if (formulier.doe()) {
                UUID ingreep = besluiten.besluit(
                        wie,
                        formulier.vraag(),
                        id,
                        formulier.aflevering(),
                        formulier.gezien() == null ? 0 : formulier.gezien());
                return "redirect:/ingrepen/" + ingreep + "?gedaan";
            }
            return toon(besluiten.keuze(wie, id), formulier, model, "ingreep-bericht-bevestig");
        } catch (Weigering weigering) {
            antwoord.setStatus(weigering.status());
            model.addAttribute("weigering", weigering);
            Berichtkeuze keuze = besluiten.keuze(wie, id);
            return toon(keuze, opnieuw(formulier, keuze), model, "ingreep-bericht");
        }
    }

    /** What was filled in, about the message as it is now. */
    private static Ingreepformulier opnieuw(Ingreepformulier was, Berichtkeuze keuze) {
        return new Ingreepformulier(
                was.actie(),
                was.omleidenNaar(),
                was.reden(),
                UUID.randomUUID().toString(),
                was.aflevering(),
                keuze.versie(),
                null,
                null,
                null);
    }

    private String toon(Berichtkeuze keuze, Ingreepformulier formulier, Model model, String template) {
        model.addAttribute("keuze", keuze);
        model.addAttribute("b", keuze.bericht());
        model.addAttribute("f", formulier);
        return template;
    }
}
