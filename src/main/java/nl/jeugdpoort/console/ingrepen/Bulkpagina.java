package nl.jeugdpoort.console.ingrepen;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.jeugdpoort.console.Namen;
import nl.jeugdpoort.console.berichten.Berichtzoek;
import nl.jeugdpoort.ingreep.Actie;
import nl.jeugdpoort.ingreep.Ingrepen;
import nl.jeugdpoort.inzage.Berichteninzage;
import nl.jeugdpoort.toegang.Aanroeper;
import nl.jeugdpoort.toegang.Bladzijde;
import nl.jeugdpoort.toegang.Opdrachttoets;
import nl.jeugdpoort.toegang.Weigering;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;

/** A decision about all messages that a search gave: choose, see how many and what will happen, type the number, do it. */
@Controller
class Bulkpagina {

    private final Ingrepen ingrepen;
    private final Berichteninzage inzage;
    private final Namen namen;
    private final Clock klok;

    Bulkpagina(Ingrepen ingrepen, Berichteninzage inzage, Namen namen, Clock klok) {
        this.ingrepen = ingrepen;
        this.inzage = inzage;
        this.namen = namen;
        this.klok = klok;
    }

    @ModelAttribute("namen")
    Namen namen() {
        return namen;
    }

    @GetMapping("/ingrepen/nieuw")
    String kies(Berichtzoek zoek, Actie actie, Aanroeper wie, Model model) {
        Opdrachttoets.operator(wie);
        var formulier = Ingreepformulier.leeg(actie, 0, klok.millis());
        return toon(selectie(zoek, formulier, wie), formulier, model, "ingreep-nieuw");
    }

    /** Shows what will happen, or orders it; what cannot be is told above the form. */
    @PostMapping("/ingrepen/nieuw")
    String bestel(
            Berichtzoek zoek, Ingreepformulier formulier, Aanroeper wie, Model model, HttpServletResponse antwoord) {
        Opdrachttoets.operator(wie);
        Bulkselectie selectie = selectie(zoek, formulier, wie);
        String template = "ingreep-nieuw";
        try {
            ingrepen.eisCompleet(wie, formulier.vraag());
            template = "ingreep-nieuw-bevestig";
            if (formulier.doe()) {
                eisGetal(formulier, selectie);
                UUID ingreep = ingrepen.opdracht(wie, formulier.vraag(), selectie.ids(), selectie.woorden());
                return "redirect:/ingrepen/" + ingreep + "?gedaan";
            }
        } catch (Weigering weigering) {
            antwoord.setStatus(weigering.status());
            model.addAttribute("weigering", weigering);
        }
        return toon(selectie, formulier, model, template);
    }

    private Bulkselectie selectie(Berichtzoek zoek, Ingreepformulier formulier, Aanroeper wie) {
        Instant peil = formulier.peil() == null ? klok.instant() : Instant.ofEpochMilli(formulier.peil() + 1);
        return Bulkselectie.van(zoek, inzage.zoek(zoek.filter(), wie, new Bladzijde(1, Ingrepen.MEESTE)), peil);
    }

    private static void eisGetal(Ingreepformulier formulier, Bulkselectie selectie) {
        String getal = formulier.getal() == null ? "" : formulier.getal().replaceAll("[.\\s]", "");
        if (!getal.equals(Integer.toString(selectie.aantal()))) {
            throw new Weigering(
                    400,
                    "getal-klopt-niet",
                    null,
                    "Het getal klopt niet",
                    "Het gaat nu om " + selectie.aantal() + " berichten. Typ dat getal om te bevestigen.",
                    List.of());
        }
    }

    private static String toon(Bulkselectie selectie, Ingreepformulier formulier, Model model, String template) {
        model.addAttribute("s", selectie);
        model.addAttribute("f", formulier);
        model.addAttribute(
                "acties",
                List.of(Actie.values()).stream().filter(Actie::teKiezen).toList());
        model.addAttribute("meeste", Ingrepen.MEESTE);
        return template;
    }
}
