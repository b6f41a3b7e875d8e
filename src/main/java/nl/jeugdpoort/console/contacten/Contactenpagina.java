package nl.jeugdpoort.console.contacten;

import java.util.List;
import nl.jeugdpoort.console.Namen;
import nl.jeugdpoort.contact.Contactbeeld;
import nl.jeugdpoort.contact.Contactloket;
import nl.jeugdpoort.contact.Functie;
import nl.jeugdpoort.deelnemer.Regios;
import nl.jeugdpoort.toegang.Bladzijde;
import nl.jeugdpoort.toegang.Weigering;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** The register to search, open to everyone who is logged in. Who looks for a person by name, does so in the body of a request. */
@Controller
class Contactenpagina {

    private static final int PER_BLAD = 50;

    private final Contactloket loket;
    private final Regios regios;
    private final Namen namen;

    Contactenpagina(Contactloket loket, Regios regios, Namen namen) {
        this.loket = loket;
        this.regios = regios;
        this.namen = namen;
    }

    @GetMapping("/contacten")
    String lijst(Contactvraagformulier vraag, Model model) {
        return toon(vraag.zonderNaam(), model);
    }

    @PostMapping("/contacten")
    String zoek(Contactvraagformulier vraag, Model model) {
        return toon(vraag, model);
    }

    private String toon(Contactvraagformulier vraag, Model model) {
        model.addAttribute("vraag", vraag);
        model.addAttribute("regios", regios.alle());
        model.addAttribute("functies", Functie.values());
        model.addAttribute("namen", namen);
        try {
            List<Contactbeeld> gevonden = loket.zoek(vraag.zoek(), new Bladzijde(vraag.nummer(), PER_BLAD));
            model.addAttribute("meer", gevonden.size() > PER_BLAD);
            model.addAttribute("rijen", gevonden.subList(0, Math.min(PER_BLAD, gevonden.size())));
        } catch (Weigering weigering) {
            model.addAttribute("weigering", weigering);
            model.addAttribute("meer", false);
            model.addAttribute("rijen", List.of());
        }
        return "contacten";
    }
}
