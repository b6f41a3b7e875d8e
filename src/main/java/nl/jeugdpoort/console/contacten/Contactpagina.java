package nl.jeugdpoort.console.contacten;

import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.jeugdpoort.console.Namen;
import nl.jeugdpoort.contact.Contactkaart;
import nl.jeugdpoort.contact.Contactloket;
import nl.jeugdpoort.contact.Functie;
import nl.jeugdpoort.contact.Veldbevinding;
import nl.jeugdpoort.toegang.Aanroeper;
import nl.jeugdpoort.toegang.Weigering;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One entry: look at it, say that it is still right, correct it. */
@Controller
class Contactpagina {

    private final Contactloket loket;
    private final Namen namen;

    Contactpagina(Contactloket loket, Namen namen) {
        this.loket = loket;
        this.namen = namen;
    }

    @ModelAttribute
    void woorden(Model model) {
        model.addAttribute("namen", namen);
        model.addAttribute("velden", Contactloket.VELDEN);
        model.addAttribute("functies", Functie.values());
        model.addAttribute("veldnamen", new Veldnamen());
    }

    @GetMapping("/contacten/{id}")
    String contact(@PathVariable UUID id, Aanroeper wie, Model model) {
        model.addAttribute("kaart", loket.kaart(id, wie));
        return "contact";
    }

    @PostMapping("/contacten/{id}/bevestiging")
    String bevestig(@PathVariable UUID id, Aanroeper wie) {
        loket.bevestig(id, wie);
        return "redirect:/contacten/" + id + "?bevestigd";
    }

    @GetMapping("/contacten/{id}/wijziging")
    String formulier(@PathVariable UUID id, Aanroeper wie, Model model) {
        Contactkaart kaart = loket.kaart(id, wie);
        return formulier(kaart, kaart.velden(), kaart.contact().versie(), model);
    }

    /** Corrects, or shows at each field what is wrong with it. */
    @PostMapping("/contacten/{id}/wijziging")
    String wijzig(
            @PathVariable UUID id,
            @RequestParam Map<String, String> ingevuld,
            @RequestParam int versie,
            Aanroeper wie,
            Model model,
            HttpServletResponse antwoord) {
        try {
            loket.wijzig(id, ingevuld, versie, wie);
            return "redirect:/contacten/" + id + "?gewijzigd";
        } catch (Weigering weigering) {
            antwoord.setStatus(weigering.status());
            model.addAttribute("weigering", weigering);
            model.addAttribute("fouten", fouten(weigering));
            return formulier(loket.kaart(id, wie), ingevuld, versie, model);
        }
    }

    private static String formulier(Contactkaart kaart, Map<String, String> waarden, int versie, Model model) {
        model.addAttribute("kaart", kaart);
        model.addAttribute("waarden", waarden);
        model.addAttribute("versie", versie);
        return "contactwijziging";
    }

    private static Map<String, String> fouten(Weigering weigering) {
        Map<String, String> uit = new HashMap<>();
        weigering.bevindingen().forEach(fout -> {
            if (fout instanceof Veldbevinding veld) {
                uit.put(veld.veld(), veld.melding());
            }
        });
        return uit;
    }
}
