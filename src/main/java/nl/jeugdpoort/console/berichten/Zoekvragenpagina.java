package nl.jeugdpoort.console.berichten;

import nl.jeugdpoort.inzage.Zoekvraag;
import nl.jeugdpoort.inzage.Zoekvragen;
import nl.jeugdpoort.toegang.Aanroeper;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Keeps and removes searches of the person who is logged in, and goes back to the list. */
@Controller
class Zoekvragenpagina {

    private final Zoekvragen vragen;

    Zoekvragenpagina(Zoekvragen vragen) {
        this.vragen = vragen;
    }

    @PostMapping("/berichten/zoekvragen")
    String bewaar(Berichtzoek zoek, @RequestParam(defaultValue = "") String naam, Aanroeper wie) {
        return terug(zoek, bewaar(wie, naam.replace("\0", "").strip(), zoek));
    }

    @PostMapping("/berichten/zoekvragen/weg")
    String verwijder(Berichtzoek zoek, @RequestParam String naam, Aanroeper wie) {
        vragen.verwijder(wie, naam.replace("\0", ""));
        return terug(zoek, Bewaring.WEG);
    }

    private Bewaring bewaar(Aanroeper wie, String naam, Berichtzoek zoek) {
        if (zoek.isLeeg()) {
            return Bewaring.LEEG;
        }
        if (naam.isEmpty() || naam.length() > Bewaring.LANGSTE_NAAM) {
            return Bewaring.GEEN_NAAM;
        }
        return vragen.bewaar(wie, new Zoekvraag(naam, zoek.vraag())) ? Bewaring.BEWAARD : Bewaring.VOL;
    }

    private static String terug(Berichtzoek zoek, Bewaring bewaring) {
        return "redirect:" + zoek.bij("/berichten", "bewaring=" + bewaring);
    }
}
