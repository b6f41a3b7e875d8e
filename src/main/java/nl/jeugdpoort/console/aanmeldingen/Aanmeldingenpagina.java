package nl.jeugdpoort.console.aanmeldingen;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import nl.jeugdpoort.aanmelding.Aanmeldloket;
import nl.jeugdpoort.aanmelding.Meldkeuze;
import nl.jeugdpoort.aanmelding.Zaakkeuze;
import nl.jeugdpoort.aanmelding.Zaakzicht;
import nl.jeugdpoort.console.Namen;
import nl.jeugdpoort.deelnemer.Deelnemer;
import nl.jeugdpoort.deelnemer.Deelnemers;
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

    private static final int VERKEERD = 400;

    private final Aanmeldloket loket;
    private final Deelnemers deelnemers;
    private final Namen namen;

    Aanmeldingenpagina(Aanmeldloket loket, Deelnemers deelnemers, Namen namen) {
        this.loket = loket;
        this.deelnemers = deelnemers;
        this.namen = namen;
    }

    @ModelAttribute("namen")
    Namen namen() {
        return namen;
    }

    @GetMapping("/aanmeldingen")
    String lijst(Zaakvorm vorm, Aanroeper wie, Model model) {
        var blad = new Bladzijde(vorm.nummer(), Aanmeldblad.PER_BLAD);
        model.addAttribute("standen", Zaakkeuze.values());
        model.addAttribute("stappen", loket.stappen());
        model.addAttribute(
                "blad", Aanmeldblad.van(vorm, loket.tel(vorm.vraag(), wie), loket.lijst(vorm.vraag(), wie, blad)));
        return "aanmeldingen";
    }

    /** @param soort what somebody chose to report; the form then has the fields for it */
    @GetMapping("/aanmeldingen/{id}")
    String aanmelding(@PathVariable UUID id, @RequestParam(required = false) String soort, Aanroeper wie, Model model) {
        return toon(loket.zicht(id, wie), Gebeurtenisformulier.voor(soort), model);
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
            return toon(loket.zicht(id, wie), formulier, model);
        }
    }

    private String toon(Zaakzicht zicht, Gebeurtenisformulier formulier, Model model) {
        Meldkeuze keuze = formulier.keuze(zicht.meldbaar());
        boolean fout = keuze != null
                && model.getAttribute("weigering") instanceof Weigering weigering
                && weigering.status() == VERKEERD;
        model.addAttribute("z", zicht);
        model.addAttribute("a", zicht.dossier());
        model.addAttribute("formulier", formulier);
        model.addAttribute("keuze", keuze);
        model.addAttribute("fout", fout ? formulier.fouteVeld(keuze) : "");
        model.addAttribute("aanbieders", keuze != null && keuze.kentAanbieder() ? aanbieders() : List.of());
        return "aanmelding";
    }

    private List<Deelnemer> aanbieders() {
        return deelnemers.alle().stream()
                .filter(deelnemer -> deelnemer.soort() == Deelnemer.Soort.AANBIEDER)
                .sorted(Comparator.comparing(Deelnemer::naam))
                .toList();
    }
}
