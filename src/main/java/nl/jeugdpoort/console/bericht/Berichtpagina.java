package nl.jeugdpoort.console.bericht;

import java.util.List;
import java.util.UUID;
import nl.jeugdpoort.console.Namen;
import nl.jeugdpoort.toegang.Aanroeper;
import nl.jeugdpoort.toegang.Recht;
import nl.jeugdpoort.toegang.Weigering;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** One message for people: what it is, what happened to it, and what belongs to it. Its body is not on this page. */
@Controller
class Berichtpagina {

    private final Berichtbeelden beelden;
    private final Namen namen;

    Berichtpagina(Berichtbeelden beelden, Namen namen) {
        this.beelden = beelden;
        this.namen = namen;
    }

    @GetMapping("/berichten/{id}")
    String bericht(@PathVariable UUID id, Aanroeper wie, Model model) {
        Berichtbeeld beeld = beelden.van(id, wie).orElseThrow(Berichtpagina::onbekend);
        model.addAttribute("beeld", beeld);
        model.addAttribute("b", beeld.dossier());
        model.addAttribute("namen", namen);
        model.addAttribute("magLezen", wie.mag(Recht.INHOUD));
        return "bericht";
    }

    private static Weigering onbekend() {
        return new Weigering(
                404,
                "bericht-onbekend",
                null,
                "Dit bericht is niet gevonden",
                "Er is geen bericht met dit nummer dat u mag zien. Zoek het in de lijst.",
                List.of());
    }
}
