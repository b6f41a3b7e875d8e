package nl.jeugdpoort.console.deelnemers;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import nl.jeugdpoort.console.Namen;
import nl.jeugdpoort.deelnemer.Deelnemer;
import nl.jeugdpoort.deelnemer.Deelnemers;
import nl.jeugdpoort.inzage.Deelnemerinzage;
import nl.jeugdpoort.toegang.Aanroeper;
import nl.jeugdpoort.toegang.Opdrachttoets;
import nl.jeugdpoort.toegang.Recht;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Who takes part, as far as somebody may see, and how it goes with each. */
@Controller
class Deelnemerspagina {

    private final Deelnemers deelnemers;
    private final Deelnemerinzage inzage;
    private final Namen namen;

    Deelnemerspagina(Deelnemers deelnemers, Deelnemerinzage inzage, Namen namen) {
        this.deelnemers = deelnemers;
        this.inzage = inzage;
        this.namen = namen;
    }

    @GetMapping("/deelnemers")
    String lijst(Deelnemerzoek zoek, Aanroeper wie, Model model) {
        Opdrachttoets.eis(wie, Recht.CIJFERS);
        List<Deelnemer> gevonden = deelnemers.alle().stream()
                .filter(d -> wie.ziet(d.code()) && zoek.past(d))
                .sorted(Comparator.comparing(Deelnemer::naam))
                .toList();
        model.addAttribute("zoek", zoek);
        model.addAttribute("soorten", Deelnemer.Soort.values());
        model.addAttribute("namen", namen);
        model.addAttribute("kanalen", new Kanaalwoorden());
        model.addAttribute("blad", blad(gevonden, zoek.nummer()));
        return "deelnemers";
    }

    private Deelnemerblad blad(List<Deelnemer> gevonden, int nummer) {
        int van = Math.min((nummer - 1) * Deelnemerblad.PER_BLAD, gevonden.size());
        var hier = gevonden.subList(van, Math.min(van + Deelnemerblad.PER_BLAD, gevonden.size()));
        var standen = inzage.standen(hier.stream().map(Deelnemer::code).toList());
        var rijen = IntStream.range(0, hier.size())
                .mapToObj(n -> new Deelnemerrij(hier.get(n), standen.get(n)))
                .toList();
        return new Deelnemerblad(gevonden.size(), rijen, nummer);
    }
}
