package nl.jeugdpoort.console.instellingen;

import nl.jeugdpoort.console.Namen;
import nl.jeugdpoort.instelling.Instellingenoverzicht;
import nl.jeugdpoort.toegang.Aanroeper;
import nl.jeugdpoort.toegang.Opdrachttoets;
import nl.jeugdpoort.toegang.Recht;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The settings in two pages: what counts, and what was read from files and runs. */
@Controller
class Instellingenpagina {

    private final Instellingenoverzicht overzicht;
    private final Gelezenboek boek;
    private final Versies versies;
    private final LoopRoutes routes;
    private final Namen namen;

    Instellingenpagina(
            Instellingenoverzicht overzicht, Gelezenboek boek, Versies versies, LoopRoutes routes, Namen namen) {
        this.overzicht = overzicht;
        this.boek = boek;
        this.versies = versies;
        this.routes = routes;
        this.namen = namen;
    }

    /** Settings, versions, and what was read. */
    @GetMapping("/instellingen")
    String instellingen(Aanroeper wie, Model model) {
        Opdrachttoets.eis(wie, Recht.INSTELLINGEN);
        model.addAttribute("waarden", overzicht.alle());
        model.addAttribute("versies", versies.alle());
        model.addAttribute("boek", boek);
        model.addAttribute("namen", namen);
        return "instellingen";
    }

    /** The regions, mandates, terms and routes as loaded. */
    @GetMapping("/instellingen/gelezen")
    String gelezen(Aanroeper wie, Model model) {
        Opdrachttoets.eis(wie, Recht.INSTELLINGEN);
        model.addAttribute("boek", boek);
        model.addAttribute("routes", routes.alle());
        model.addAttribute("namen", namen);
        return "instellingengelezen";
    }
}
