package nl.jeugdpoort.console.cijfers;

import java.time.LocalDate;
import java.util.List;
import nl.jeugdpoort.audit.Auditlog;
import nl.jeugdpoort.audit.Handeling;
import nl.jeugdpoort.cijfers.Cijfervraag;
import nl.jeugdpoort.console.Csvblad;
import nl.jeugdpoort.console.Namen;
import nl.jeugdpoort.toegang.Aanroeper;
import nl.jeugdpoort.toegang.Weigering;
import nl.jeugdpoort.toets.Regelgids;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Figures for people, and each table as a file. */
@Controller
class Cijferpagina {

    private final Cijferblad blad;
    private final Regelgids gids;
    private final Namen namen;
    private final Auditlog log;

    Cijferpagina(Cijferblad blad, Regelgids gids, Namen namen, Auditlog log) {
        this.blad = blad;
        this.gids = gids;
        this.namen = namen;
        this.log = log;
    }

    /** A period that one click asks for. */
    record Periode(String naam, String adres) {}

    @GetMapping("/cijfers")
    String cijfers(Cijferzoek zoek, Aanroeper wie, Model model) {
        LocalDate vandaag = blad.vandaag();
        Cijfervraag vraag = zoek.vraag(vandaag);
        model.addAttribute("vraag", vraag);
        model.addAttribute("onderdelen", blad.onderdelen(vraag, wie));
        model.addAttribute("periode", namen.dag(vraag.van()) + " tot en met " + namen.dag(vraag.totEnMet()));
        model.addAttribute(
                "periodes",
                List.of(
                        periode("7 dagen", 7, vraag, vandaag),
                        periode("30 dagen", 30, vraag, vandaag),
                        periode("90 dagen", 90, vraag, vandaag),
                        periode("een jaar", 365, vraag, vandaag)));
        model.addAttribute("soorten", gids.keuzes().berichtsoorten());
        model.addAttribute("vragen", Cijferzoek.adres("", vraag));
        return "cijfers";
    }

    @GetMapping("/cijfers/{code}.csv")
    ResponseEntity<byte[]> csv(@PathVariable String code, Cijferzoek zoek, Aanroeper wie) {
        Onderdeel deel = blad.onderdelen(zoek.vraag(blad.vandaag()), wie).stream()
                .filter(een -> een.code().equals(code))
                .findFirst()
                .orElseThrow(Cijferpagina::onbekend);
        log.noteer(wie, Handeling.GEDOWNLOAD, "cijfers", code, null);
        return Csvblad.antwoord("cijfers-" + code + ".csv", deel.csvkoppen(), deel.csvrijen());
    }

    private static Periode periode(String naam, int dagen, Cijfervraag vraag, LocalDate vandaag) {
        var ander = new Cijfervraag(vandaag.minusDays(dagen - 1L), vandaag, vraag.berichtsoort(), vraag.deelnemer());
        return new Periode(naam, Cijferzoek.adres("/cijfers", ander));
    }

    private static Weigering onbekend() {
        return new Weigering(
                404, "tabel-onbekend", null, "Deze tabel is er niet", "Kies een tabel op de bladzijde.", List.of());
    }
}
