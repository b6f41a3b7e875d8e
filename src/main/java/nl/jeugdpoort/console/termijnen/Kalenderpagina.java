package nl.jeugdpoort.console.termijnen;

import java.time.LocalDate;
import java.time.YearMonth;
import nl.jeugdpoort.console.Namen;
import nl.jeugdpoort.termijn.Termijninzage;
import nl.jeugdpoort.termijn.Termijnkalender;
import nl.jeugdpoort.toegang.Aanroeper;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** Terms by day: a month of them, and how punctual parties were in a period. */
@Controller
class Kalenderpagina {

    private static final int GEWOON = 90;
    private static final YearMonth EERSTE = YearMonth.of(2000, 1);
    private static final YearMonth LAATSTE = YearMonth.of(2100, 1);

    private final Termijnkalender kalender;
    private final Termijninzage inzage;
    private final Namen namen;

    Kalenderpagina(Termijnkalender kalender, Termijninzage inzage, Namen namen) {
        this.kalender = kalender;
        this.inzage = inzage;
        this.namen = namen;
    }

    @ModelAttribute("namen")
    Namen namen() {
        return namen;
    }

    /** This month when none was asked for; outside a hundred years there is no calendar. */
    @GetMapping("/termijnen/kalender")
    String kalender(@RequestParam(required = false) YearMonth maand, Termijnvorm vorm, Aanroeper wie, Model model) {
        LocalDate vandaag = inzage.vandaag();
        YearMonth deze = maand == null ? YearMonth.from(vandaag) : maand;
        YearMonth hier = deze.isBefore(EERSTE) ? EERSTE : deze.isAfter(LAATSTE) ? LAATSTE : deze;
        model.addAttribute("vorm", vorm);
        model.addAttribute("soorten", inzage.soorten());
        model.addAttribute("blad", Maandblad.van(hier, vandaag, kalender.maand(hier, vorm.filter(), wie)));
        return "termijnkalender";
    }

    /** The last quarter when no days were asked for; days the wrong way around are turned. */
    @GetMapping("/termijnen/stiptheid")
    String stiptheid(
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) LocalDate van,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) LocalDate tot,
            Termijnvorm vorm,
            Aanroeper wie,
            Model model) {
        LocalDate laatste = tot == null ? inzage.vandaag() : tot;
        LocalDate gevraagd = van == null ? laatste.minusDays(GEWOON) : van;
        LocalDate begin = gevraagd.isAfter(laatste) ? laatste : gevraagd;
        LocalDate einde = gevraagd.isAfter(laatste) ? gevraagd : laatste;
        boolean teLang = begin.isBefore(einde.minusDays(Termijnkalender.LANGSTE));
        LocalDate eerste = teLang ? einde.minusDays(Termijnkalender.LANGSTE) : begin;
        var alle = kalender.stiptheid(eerste, einde, vorm.filter(), wie);
        model.addAttribute("vorm", vorm);
        model.addAttribute("soorten", inzage.soorten());
        model.addAttribute("s", Stiptheidblad.van(eerste, einde, teLang, alle, vorm.nummer()));
        return "termijnstiptheid";
    }
}
