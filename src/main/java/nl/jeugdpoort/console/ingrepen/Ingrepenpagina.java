package nl.jeugdpoort.console.ingrepen;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import nl.jeugdpoort.audit.Auditlog;
import nl.jeugdpoort.audit.Handeling;
import nl.jeugdpoort.console.Namen;
import nl.jeugdpoort.ingreep.Ingreep;
import nl.jeugdpoort.ingreep.Ingreepinzage;
import nl.jeugdpoort.ingreep.Uitkomst;
import nl.jeugdpoort.toegang.Aanroeper;
import nl.jeugdpoort.toegang.Opdrachttoets;
import nl.jeugdpoort.toegang.Recht;
import nl.jeugdpoort.toegang.Weigering;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** What operators decided: the list, and of each what came of it, while it runs and afterwards. */
@Controller
class Ingrepenpagina {

    static final int PER_BLAD = 50;
    private static final int VERVERS_SECONDEN = 3;

    private final Ingreepinzage inzage;
    private final Auditlog audit;
    private final Namen namen;
    private final Clock klok;

    Ingrepenpagina(Ingreepinzage inzage, Auditlog audit, Namen namen, Clock klok) {
        this.inzage = inzage;
        this.audit = audit;
        this.namen = namen;
        this.klok = klok;
    }

    @ModelAttribute("namen")
    Namen namen() {
        return namen;
    }

    @GetMapping("/ingrepen")
    String lijst(@RequestParam(defaultValue = "1") int bladzijde, Aanroeper wie, Model model) {
        Opdrachttoets.eis(wie, Recht.ALLES_ZIEN);
        model.addAttribute("blad", Blad.van(bladzijde, PER_BLAD, inzage::lijst));
        return "ingrepen";
    }

    @GetMapping("/ingrepen/{id}")
    String ingreep(
            @PathVariable UUID id,
            @RequestParam(required = false) Uitkomst uitkomst,
            @RequestParam(defaultValue = "1") int bladzijde,
            Aanroeper wie,
            Model model) {
        Ingreep ingreep = vind(id, wie);
        model.addAttribute("uitkomst", uitkomst);
        model.addAttribute("uitkomsten", Uitkomst.values());
        model.addAttribute("sleutel", UUID.randomUUID().toString());
        model.addAttribute("blad", Blad.van(bladzijde, PER_BLAD, b -> inzage.regels(id, uitkomst, b)));
        model.addAttribute("terug", wie.mag(Recht.INGRIJPEN) && ingreep.terugTeDraaien() && recent(ingreep));
        return toon(ingreep, model, "ingreep");
    }

    /** The part that changes while it runs; when it has ended the whole page is fetched anew. */
    @GetMapping("/ingrepen/{id}/voortgang")
    String voortgang(@PathVariable UUID id, Aanroeper wie, Model model, HttpServletResponse antwoord) {
        Ingreep ingreep = vind(id, wie);
        if (!ingreep.loopt()) {
            antwoord.setHeader("HX-Refresh", "true");
        }
        return toon(ingreep, model, "ingreep-voortgang");
    }

    /** What came of it for every message, as a file. */
    @GetMapping("/ingrepen/{id}/resultaat.csv")
    ResponseEntity<byte[]> resultaat(@PathVariable UUID id, Aanroeper wie) {
        Ingreep ingreep = vind(id, wie);
        audit.noteer(wie, Handeling.GEDOWNLOAD, "ingreep", id.toString(), null);
        return Resultaatblad.van(ingreep.id(), inzage);
    }

    private String toon(Ingreep ingreep, Model model, String template) {
        model.addAttribute("i", ingreep);
        model.addAttribute("levend", ingreep.loopt());
        model.addAttribute("ververs", ingreep.loopt() ? VERVERS_SECONDEN : null);
        return template;
    }

    private Ingreep vind(UUID id, Aanroeper wie) {
        Opdrachttoets.eis(wie, Recht.ALLES_ZIEN);
        return inzage.vind(id).orElseThrow(Ingrepenpagina::onbekend);
    }

    /** Taking back is offered for a day. */
    private boolean recent(Ingreep ingreep) {
        return ingreep.gegevenOp().isAfter(klok.instant().minus(Duration.ofDays(1)));
    }

    static Weigering onbekend() {
        return new Weigering(
                404,
                "ingreep-onbekend",
                null,
                "Deze ingreep is niet gevonden",
                "Er is geen ingreep met dit nummer. Zoek haar in de lijst.",
                List.of());
    }
}
