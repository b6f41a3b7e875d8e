package nl.jeugdpoort.console.berichten;

import jakarta.servlet.http.HttpServletResponse;
import java.util.HexFormat;
import java.util.Map;
import nl.jeugdpoort.audit.Auditlog;
import nl.jeugdpoort.audit.Handeling;
import nl.jeugdpoort.bericht.Kluis;
import nl.jeugdpoort.console.Namen;
import nl.jeugdpoort.inzage.Berichteninzage;
import nl.jeugdpoort.toegang.Aanroeper;
import nl.jeugdpoort.toegang.Opdrachttoets;
import nl.jeugdpoort.toegang.Recht;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/**
 * Messages of one person, by BSN. What was typed is in no address, session or log; who searched and why is in the audit log, of whom is not.
 */
@Controller
class Persoonpagina {

    private final Berichteninzage inzage;
    private final Kluis kluis;
    private final Auditlog audit;
    private final Namen namen;

    Persoonpagina(Berichteninzage inzage, Kluis kluis, Auditlog audit, Namen namen) {
        this.inzage = inzage;
        this.kluis = kluis;
        this.audit = audit;
        this.namen = namen;
    }

    @GetMapping("/berichten/persoon")
    String vraag(Aanroeper wie, Model model) {
        Opdrachttoets.eis(wie, Recht.INHOUD);
        return formulier(Persoonzoek.leeg(), Map.of(), model);
    }

    @PostMapping("/berichten/persoon")
    String zoek(Persoonzoek zoek, Aanroeper wie, Model model, HttpServletResponse antwoord) {
        Opdrachttoets.eis(wie, Recht.INHOUD);
        Map<String, String> fouten = zoek.fouten();
        if (!fouten.isEmpty()) {
            antwoord.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return formulier(zoek, fouten, model);
        }
        byte[] persoon = zoek.bladert() ? zoek.hash() : kluis.bsnKenmerk(zoek.cijfers());
        audit.noteer(wie, Handeling.OP_BSN_GEZOCHT, null, null, zoek.doel().strip());
        var vondst = inzage.vanPersoon(persoon, wie, zoek.plek());
        model.addAttribute("vondst", vondst);
        model.addAttribute("aantal", Berichtblad.woorden(vondst.aantal()));
        model.addAttribute("kenmerk", HexFormat.of().formatHex(persoon));
        model.addAttribute("namen", namen);
        return formulier(zoek, fouten, model);
    }

    private static String formulier(Persoonzoek zoek, Map<String, String> fouten, Model model) {
        model.addAttribute("zoek", zoek);
        model.addAttribute("fouten", fouten);
        return "persoon";
    }
}
