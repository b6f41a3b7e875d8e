package nl.jeugdpoort.console.berichten;

import java.util.List;
import java.util.UUID;
import nl.jeugdpoort.console.Namen;
import nl.jeugdpoort.inzage.Berichtdossier;
import nl.jeugdpoort.inzage.Berichteninzage;
import nl.jeugdpoort.toegang.Aanroeper;
import nl.jeugdpoort.toegang.Weigering;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** One message for people: what happened to it. Its body is not shown. */
@Controller
class Berichtenpagina {

    private final Berichteninzage inzage;
    private final Namen namen;

    Berichtenpagina(Berichteninzage inzage, Namen namen) {
        this.inzage = inzage;
        this.namen = namen;
    }

    @GetMapping("/berichten/{id}")
    String bericht(@PathVariable UUID id, Aanroeper wie, Model model) {
        Berichtdossier dossier = inzage.dossier(id, wie).orElseThrow(Berichtenpagina::onbekend);
        model.addAttribute("b", dossier);
        model.addAttribute("namen", namen);
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
