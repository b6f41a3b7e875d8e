package nl.jeugdpoort.console;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import nl.jeugdpoort.toets.Toetsbank;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Checks a message for people, who see what is wrong beside the message itself; stores nothing. */
@Controller
class Toetspagina {

    private final Toetsbank bank;

    Toetspagina(Toetsbank bank) {
        this.bank = bank;
    }

    @GetMapping("/toetsen")
    String leeg() {
        return "toetsen";
    }

    /** A file goes before what was pasted; neither is a finding of its own. */
    @PostMapping("/toetsen")
    String toets(
            @RequestParam(required = false) MultipartFile bestand,
            @RequestParam(defaultValue = "") String tekst,
            Model model)
            throws IOException {
        byte[] bericht = bestand == null || bestand.isEmpty()
                ? tekst.strip().getBytes(StandardCharsets.UTF_8)
                : bestand.getBytes();
        model.addAttribute("leeg", bericht.length == 0);
        if (bericht.length > 0) {
            model.addAttribute("blad", Toetsblad.van(bericht, bank.toets(bericht)));
        }
        return "toetsen";
    }
}
