package nl.jeugdpoort.console.deelnemers;

import java.util.List;
import nl.jeugdpoort.aflevering.Kanaalproef;
import nl.jeugdpoort.audit.Auditlog;
import nl.jeugdpoort.audit.Handeling;
import nl.jeugdpoort.console.Namen;
import nl.jeugdpoort.deelnemer.Deelnemer;
import nl.jeugdpoort.deelnemer.Deelnemers;
import nl.jeugdpoort.toegang.Aanroeper;
import nl.jeugdpoort.toegang.Opdrachttoets;
import nl.jeugdpoort.toegang.Recht;
import nl.jeugdpoort.toegang.Weigering;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** One participant: how it goes, what was agreed, and the test of the way out to it. */
@Controller
class Deelnemerpagina {

    private final Deelnemers deelnemers;
    private final Beeldmaker maker;
    private final Kanaalproef proef;
    private final Auditlog audit;
    private final Namen namen;

    Deelnemerpagina(Deelnemers deelnemers, Beeldmaker maker, Kanaalproef proef, Auditlog audit, Namen namen) {
        this.deelnemers = deelnemers;
        this.maker = maker;
        this.proef = proef;
        this.audit = audit;
        this.namen = namen;
    }

    @GetMapping("/deelnemers/{code}")
    String deelnemer(@PathVariable String code, Aanroeper wie, Model model) {
        Opdrachttoets.eis(wie, Recht.CIJFERS);
        model.addAttribute("b", maker.beeld(vind(code, wie), wie));
        model.addAttribute("magProeven", wie.mag(Recht.BEHEREN));
        model.addAttribute("namen", namen);
        model.addAttribute("kanalen", new Kanaalwoorden());
        return "deelnemer";
    }

    /** Says what a test does, and asks whether to do it. */
    @GetMapping("/deelnemers/{code}/proef")
    String vraag(@PathVariable String code, Aanroeper wie, Model model) {
        Opdrachttoets.eis(wie, Recht.BEHEREN);
        model.addAttribute("d", vind(code, wie));
        model.addAttribute("kanalen", new Kanaalwoorden());
        return "kanaalproef";
    }

    /** Tests, and shows the report on the page of the participant. */
    @PostMapping("/deelnemers/{code}/proef")
    String proef(@PathVariable String code, Aanroeper wie) {
        Opdrachttoets.eis(wie, Recht.BEHEREN);
        Deelnemer naar = vind(code, wie);
        audit.noteer(wie, Handeling.KANAAL_GETEST, "deelnemer", naar.code(), null);
        proef.proef(naar, wie.naam());
        return "redirect:/deelnemers/" + naar.code() + "?getest#proeven";
    }

    private Deelnemer vind(String code, Aanroeper wie) {
        return deelnemers
                .vind(code)
                .filter(d -> wie.ziet(d.code()))
                .orElseThrow(() -> new Weigering(
                        404,
                        "deelnemer-onbekend",
                        null,
                        "Deze deelnemer is niet gevonden",
                        "Er is geen deelnemer met deze code die u mag zien. Zoek hem in de lijst.",
                        List.of()));
    }
}
