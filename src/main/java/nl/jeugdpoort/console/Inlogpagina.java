package nl.jeugdpoort.console;

import nl.jeugdpoort.toegang.Inlogwegen;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The form by which people log in; what is behind the question mark says why they see it. */
@Controller
class Inlogpagina {

    private final Inlogwegen wegen;

    Inlogpagina(Inlogwegen wegen) {
        this.wegen = wegen;
    }

    @GetMapping("/inloggen")
    String inloggen(
            @RequestParam(required = false) String fout,
            @RequestParam(required = false) Integer wacht,
            @RequestParam(required = false) String verlopen,
            @RequestParam(required = false) String uit,
            @RequestParam(required = false) String oidc,
            @RequestParam(required = false) String geweigerd,
            Model model) {
        model.addAttribute("fout", fout != null);
        model.addAttribute("wacht", wacht);
        model.addAttribute("verlopen", verlopen != null);
        model.addAttribute("verstuurd", "".equals(verlopen));
        model.addAttribute("uit", uit != null);
        model.addAttribute("oidc", oidc != null);
        model.addAttribute("geweigerd", geweigerd);
        model.addAttribute("wegen", wegen);
        return "inloggen";
    }
}
