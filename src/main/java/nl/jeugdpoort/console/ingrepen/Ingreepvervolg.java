package nl.jeugdpoort.console.ingrepen;

import java.util.UUID;
import nl.jeugdpoort.ingreep.Ingreep;
import nl.jeugdpoort.ingreep.Ingreepinzage;
import nl.jeugdpoort.ingreep.Ingrepen;
import nl.jeugdpoort.toegang.Aanroeper;
import nl.jeugdpoort.toegang.Weigering;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What can be done about an order that was given: stop it, or take it back. */
@Controller
class Ingreepvervolg {

    private final Ingrepen ingrepen;
    private final Ingreepinzage inzage;

    Ingreepvervolg(Ingrepen ingrepen, Ingreepinzage inzage) {
        this.ingrepen = ingrepen;
        this.inzage = inzage;
    }

    @PostMapping("/ingrepen/{id}/stoppen")
    String stop(@PathVariable UUID id, Aanroeper wie) {
        ingrepen.stop(wie, id);
        return "redirect:/ingrepen/" + id + "?gestopt";
    }

    /** What cannot be taken back is told on the page of the order. */
    @PostMapping("/ingrepen/{id}/terug")
    String draaiTerug(
            @PathVariable UUID id,
            @RequestParam(required = false) String reden,
            @RequestParam(required = false) String sleutel,
            Aanroeper wie,
            RedirectAttributes naar) {
        Ingreep ingreep = inzage.vind(id).orElseThrow(Ingrepenpagina::onbekend);
        try {
            return "redirect:/ingrepen/" + ingrepen.draaiTerug(wie, ingreep, reden, sleutel) + "?gedaan";
        } catch (Weigering weigering) {
            if (weigering.status() == 403) {
                throw weigering;
            }
            naar.addFlashAttribute("meldingtitel", weigering.titel());
            naar.addFlashAttribute("melding", weigering.getMessage());
            return "redirect:/ingrepen/" + id;
        }
    }
}
