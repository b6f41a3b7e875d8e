package nl.jeugdpoort.console.termijnen;

import java.util.List;
import nl.jeugdpoort.console.Namen;
import nl.jeugdpoort.termijn.Bord;
import nl.jeugdpoort.termijn.TermijnOverzicht;
import nl.jeugdpoort.termijn.Termijninzage;
import nl.jeugdpoort.termijn.Termijnkeuze;
import nl.jeugdpoort.termijn.Termijnvak;
import nl.jeugdpoort.toegang.Aanroeper;
import nl.jeugdpoort.toegang.Bladzijde;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What waits for whom: the board, and the list behind each part of it. */
@Controller
class Termijnenpagina {

    private static final int PARTIJEN = 20;
    private static final int RIJEN = 50;

    private final Termijninzage inzage;
    private final Namen namen;

    Termijnenpagina(Termijninzage inzage, Namen namen) {
        this.inzage = inzage;
        this.namen = namen;
    }

    @ModelAttribute("namen")
    Namen namen() {
        return namen;
    }

    @GetMapping("/termijnen")
    String bord(Termijnvorm vorm, Aanroeper wie, Model model) {
        int nummer = vorm.nummer();
        Bord bord = inzage.bord(vorm.filter(), wie, new Bladzijde(nummer, PARTIJEN));
        model.addAttribute("vorm", vorm);
        model.addAttribute("soorten", inzage.soorten());
        model.addAttribute("vakken", Termijnvak.values());
        model.addAttribute("bord", bord);
        model.addAttribute("blad", new Blad(nummer, bord.partijen() > nummer * PARTIJEN));
        return "termijnen";
    }

    /** A day goes before how the terms stand. */
    @GetMapping("/termijnen/lijst")
    String lijst(Termijnvorm vorm, Aanroeper wie, Model model) {
        var blad = new Bladzijde(vorm.nummer(), RIJEN);
        List<TermijnOverzicht> gevonden = vorm.dag() == null
                ? inzage.lijst(vorm.keuze(), vorm.filter(), wie, blad)
                : inzage.op(vorm.dag(), vorm.filter(), wie, blad);
        boolean meer = gevonden.size() > RIJEN;
        model.addAttribute("vorm", vorm);
        model.addAttribute("soorten", inzage.soorten());
        model.addAttribute("keuzes", Termijnkeuze.values());
        model.addAttribute("rijen", meer ? gevonden.subList(0, RIJEN) : gevonden);
        model.addAttribute("blad", new Blad(vorm.nummer(), meer));
        return "termijnlijst";
    }
}
