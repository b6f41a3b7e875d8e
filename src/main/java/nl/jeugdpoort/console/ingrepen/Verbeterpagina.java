package nl.jeugdpoort.console.ingrepen;

import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import nl.jeugdpoort.audit.Auditlog;
import nl.jeugdpoort.audit.Handeling;
import nl.jeugdpoort.console.Namen;
import nl.jeugdpoort.console.Toetsblad;
import nl.jeugdpoort.ingreep.Berichtbesluiten;
import nl.jeugdpoort.ingreep.Berichtkeuze;
import nl.jeugdpoort.ingreep.Verbetering;
import nl.jeugdpoort.toegang.Aanroeper;
import nl.jeugdpoort.toegang.Opdrachttoets;
import nl.jeugdpoort.toegang.Recht;
import nl.jeugdpoort.toegang.Weigering;
import nl.jeugdpoort.toets.Toetsbank;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** A message made anew of one that is not right: say why, change it, see what is wrong with it, send it. */
@Controller
class Verbeterpagina {

    /** What fits in a form, see server.tomcat.max-http-form-post-size. */
    private static final int LANGSTE = 200_000;

    private final Verbetering verbetering;
    private final Berichtbesluiten besluiten;
    private final Toetsbank bank;
    private final Auditlog audit;
    private final Namen namen;

    Verbeterpagina(Verbetering verbetering, Berichtbesluiten besluiten, Toetsbank bank, Auditlog audit, Namen namen) {
        this.verbetering = verbetering;
        this.besluiten = besluiten;
        this.bank = bank;
        this.audit = audit;
        this.namen = namen;
    }

    @GetMapping("/ingrepen/bericht/{id}/verbeteren")
    String vraag(@PathVariable UUID id, Aanroeper wie, Model model) {
        Opdrachttoets.eis(wie, Recht.INHOUD);
        return toon(besluiten.keuze(wie, id), new Verbeterformulier(null, null, null, null, null), model);
    }

    @PostMapping("/ingrepen/bericht/{id}/verbeteren")
    String verbeter(
            @PathVariable UUID id,
            Verbeterformulier formulier,
            Aanroeper wie,
            Model model,
            HttpServletResponse antwoord) {
        Opdrachttoets.eis(wie, Recht.INHOUD);
        try {
            return switch (Objects.requireNonNullElse(formulier.stap(), "")) {
                case "open" -> open(id, formulier, wie, model);
                case "verstuur" ->
                    "redirect:/ingrepen/" + verbetering.verstuur(wie, formulier.verbeterd(id)) + "?gedaan";
                default -> toets(id, formulier, wie, model);
            };
        } catch (Weigering weigering) {
            antwoord.setStatus(weigering.status());
            model.addAttribute("weigering", weigering);
            return toets(id, formulier, wie, model);
        }
    }

    private String open(UUID id, Verbeterformulier formulier, Aanroeper wie, Model model) {
        Opdrachttoets.besluit(wie, formulier.reden(), null);
        Berichtkeuze keuze = besluiten.keuze(wie, id);
        byte[] inhoud = verbetering.inhoud(wie, id);
        if (inhoud.length > LANGSTE) {
            throw new Weigering(
                    422,
                    "te-groot-voor-formulier",
                    null,
                    "Dit bericht is te groot",
                    "Een bericht van meer dan 200.000 tekens past niet in dit scherm. Vraag de afzender om een nieuw bericht.",
                    List.of());
        }
        audit.noteer(
                wie,
                Handeling.INHOUD_GEOPEND,
                "bericht",
                id.toString(),
                formulier.reden().strip());
        String nieuw = nieuweIdentificatie();
        model.addAttribute("nieuweIdentificatie", nieuw);
        String tekst = new String(inhoud, StandardCharsets.UTF_8);
        return toon(keuze, ingevuld(formulier, metIdentificatie(tekst, keuze, nieuw), keuze), model);
    }

    private String toets(UUID id, Verbeterformulier formulier, Aanroeper wie, Model model) {
        if (formulier.tekst() != null && !formulier.tekst().isBlank()) {
            byte[] inhoud = formulier.inhoud();
            model.addAttribute("blad", Toetsblad.van(inhoud, bank.toets(inhoud)));
        }
        return toon(besluiten.keuze(wie, id), formulier, model);
    }

    private static Verbeterformulier ingevuld(Verbeterformulier was, String tekst, Berichtkeuze keuze) {
        return new Verbeterformulier(
                tekst, was.reden(), keuze.versie(), UUID.randomUUID().toString(), null);
    }

    /** The first place where the identificatie stands by itself is that of the header. */
    private static String metIdentificatie(String tekst, Berichtkeuze keuze, String nieuw) {
        String oud = ">" + keuze.bericht().kop().identificatie() + "<";
        int plaats = tekst.indexOf(oud);
        return plaats < 0
                ? tekst
                : tekst.substring(0, plaats) + ">" + nieuw + "<" + tekst.substring(plaats + oud.length());
    }

    /** At most twelve characters, and new as long as nobody does this twice in a millisecond. */
    private static String nieuweIdentificatie() {
        return "V" + Long.toString(Clock.systemUTC().millis(), 36).toUpperCase(Locale.ROOT);
    }

    private String toon(Berichtkeuze keuze, Verbeterformulier formulier, Model model) {
        model.addAttribute("namen", namen);
        model.addAttribute("keuze", keuze);
        model.addAttribute("b", keuze.bericht());
        model.addAttribute("f", formulier);
        return "ingreep-verbeteren";
    }
}
