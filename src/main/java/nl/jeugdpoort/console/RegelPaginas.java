package nl.jeugdpoort.console;

import static nl.jeugdpoort.console.Zoekdeel.gevuld;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.jeugdpoort.toegang.Weigering;
import nl.jeugdpoort.toets.RegelOverzicht;
import nl.jeugdpoort.toets.Regelgids;
import nl.jeugdpoort.toets.Regeluitleg;
import nl.jeugdpoort.toets.Regelvraag;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The rules of the standard for people: the list to search, and one rule explained. */
@Controller
class RegelPaginas {

    private final Regelgids gids;

    RegelPaginas(Regelgids gids) {
        this.gids = gids;
    }

    @GetMapping("/regels")
    String lijst(
            @RequestParam(defaultValue = "") String tekst,
            @RequestParam(defaultValue = "") String berichtsoort,
            @RequestParam(defaultValue = "") String niveau,
            @RequestParam(defaultValue = "") String stand,
            @RequestParam(defaultValue = "1") int bladzijde,
            Model model) {
        Regelvraag vraag = new Regelvraag(gevuld(tekst), gevuld(berichtsoort), gevuld(niveau), gevuld(stand));
        model.addAttribute("tellingen", tellingen(vraag));
        model.addAttribute("blad", Regelblad.van(vraag, gids.keuzes(), gids.zoek(vraag), bladzijde));
        return "regels";
    }

    @GetMapping("/regels/{code}")
    String regel(@PathVariable String code, Model model) {
        Regeluitleg regel = gids.bij(code).orElseThrow(RegelPaginas::onbekend);
        model.addAttribute("regel", regel);
        model.addAttribute("goed", Fragment.van(regel.goed()));
        model.addAttribute("fout", Fragment.van(regel.fout()));
        return "regel";
    }

    /** How many of the rules that were asked for are in each state, whatever state was asked for. */
    private Map<String, Long> tellingen(Regelvraag vraag) {
        var elkeStand = new Regelvraag(vraag.tekst(), vraag.berichtsoort(), vraag.niveau(), null);
        return gids.zoek(elkeStand).stream()
                .collect(Collectors.groupingBy(RegelOverzicht::stand, TreeMap::new, Collectors.counting()));
    }

    private static Weigering onbekend() {
        return new Weigering(
                404,
                "regel-onbekend",
                null,
                "Deze regel is niet gevonden",
                "Er is geen regel met deze code. Zoek de regel in de lijst.",
                List.of());
    }
}
