package nl.jeugdpoort.console.audit;

import java.time.Clock;
import nl.jeugdpoort.audit.Auditboek;
import nl.jeugdpoort.audit.Auditlog;
import nl.jeugdpoort.audit.Handeling;
import nl.jeugdpoort.audit.Ketencontrole;
import nl.jeugdpoort.console.Namen;
import nl.jeugdpoort.toegang.Aanroeper;
import nl.jeugdpoort.toegang.Opdrachttoets;
import nl.jeugdpoort.toegang.Recht;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** The log for the auditor, and the check of its chain. Whoever looks here is in the log himself. */
@Controller
class Auditpagina {

    private static final String LOG = "auditlog";

    private final Auditboek boek;
    private final Auditlog log;
    private final Ketencontrole controle;
    private final Namen namen;
    private final Clock klok;

    Auditpagina(Auditboek boek, Auditlog log, Ketencontrole controle, Namen namen, Clock klok) {
        this.boek = boek;
        this.log = log;
        this.controle = controle;
        this.namen = namen;
        this.klok = klok;
    }

    @GetMapping("/audit")
    String lijst(Auditzoek zoek, Aanroeper wie, Model model) {
        Opdrachttoets.eis(wie, Recht.AUDIT);
        log.noteer(wie, Handeling.AUDIT_GEZIEN, LOG, "lijst", null);
        model.addAttribute("zoek", zoek);
        model.addAttribute("handelingen", Handeling.values());
        model.addAttribute("blad", Auditblad.van(zoek, boek.zoek(zoek.vraag(), Auditblad.PER_BLAD + 1)));
        model.addAttribute("laatste", boek.laatste());
        return toon(model);
    }

    /** The part of the page that changes while a check runs, alone for who has script and as a page for who has not. */
    @GetMapping("/audit/controle")
    String controle(Aanroeper wie, Model model) {
        Opdrachttoets.eis(wie, Recht.AUDIT);
        toon(model);
        return "auditcontrole";
    }

    @PostMapping("/audit/controle")
    String begin(Aanroeper wie) {
        Opdrachttoets.eis(wie, Recht.AUDIT);
        log.noteer(wie, Handeling.AUDIT_GEZIEN, LOG, "controle", null);
        controle.begin(wie.naam());
        return "redirect:/audit#controle";
    }

    private String toon(Model model) {
        model.addAttribute("namen", namen);
        model.addAttribute("controle", controle.laatste().orElse(null));
        model.addAttribute("loopt", controle.loopt());
        model.addAttribute("nu", klok.instant());
        model.addAttribute("levend", controle.loopt());
        return "audit";
    }
}
