package nl.jeugdpoort.console.contacten;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import nl.jeugdpoort.console.Namen;
import nl.jeugdpoort.contact.Leveringloket;
import nl.jeugdpoort.contact.Voorstelbestand;
import nl.jeugdpoort.deelnemer.Regios;
import nl.jeugdpoort.toegang.Aanroeper;
import nl.jeugdpoort.toegang.Weigering;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** A file for the register: send it, see what it would do, let it count. */
@Controller
class Leveringpagina {

    private final Leveringloket loket;
    private final Regios regios;
    private final Namen namen;

    Leveringpagina(Leveringloket loket, Regios regios, Namen namen) {
        this.loket = loket;
        this.regios = regios;
        this.namen = namen;
    }

    @ModelAttribute
    void woorden(Model model) {
        model.addAttribute("namen", namen);
        model.addAttribute("veldnamen", new Veldnamen());
    }

    @GetMapping("/contacten/leveringen")
    String leeg(Model model) {
        model.addAttribute("regios", regios.alle());
        return "contactlevering";
    }

    /** Looks at a file; what cannot be read as a whole is told above the form. */
    @PostMapping("/contacten/leveringen")
    String bekijk(
            @RequestParam MultipartFile bestand,
            @RequestParam(defaultValue = "") String regio,
            @RequestParam(defaultValue = "") String organisatie,
            @RequestParam(defaultValue = "mutaties") String soort,
            Aanroeper wie,
            Model model,
            HttpServletResponse antwoord)
            throws IOException {
        try {
            var voorstel = loket.bekijk(new Voorstelbestand(bestand.getBytes(), regio, organisatie, soort), wie);
            return "redirect:/contacten/leveringen/" + voorstel.id();
        } catch (Weigering weigering) {
            antwoord.setStatus(weigering.status());
            model.addAttribute("weigering", weigering);
            model.addAttribute("regio", regio);
            model.addAttribute("organisatie", organisatie);
            return leeg(model);
        }
    }

    @GetMapping("/contacten/leveringen/{id}")
    String voorstel(@PathVariable UUID id, Aanroeper wie, Model model) {
        model.addAttribute("v", loket.voorstel(id, wie));
        return "contactvoorstel";
    }

    /** Lets it count; when the register changed meanwhile, it shows what the file would do now. */
    @PostMapping("/contacten/leveringen/{id}")
    String pasToe(
            @PathVariable UUID id,
            @RequestParam String kenmerk,
            Aanroeper wie,
            Model model,
            HttpServletResponse antwoord) {
        try {
            loket.pasToe(id, kenmerk, wie);
            return "redirect:/contacten/leveringen/" + id;
        } catch (Weigering weigering) {
            antwoord.setStatus(weigering.status());
            model.addAttribute("weigering", weigering);
            return voorstel(id, wie, model);
        }
    }
}
