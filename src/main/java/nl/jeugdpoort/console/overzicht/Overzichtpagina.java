package nl.jeugdpoort.console.overzicht;

import nl.jeugdpoort.toegang.Aanroeper;
import nl.jeugdpoort.toegang.Recht;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** The first page: how things stand, kept up to date for who has script. Participants see their messages instead. */
@Controller
class Overzichtpagina {

    private final Overzichtstand stand;
    private final Overzichtzender zender;

    Overzichtpagina(Overzichtstand stand, Overzichtzender zender) {
        this.stand = stand;
        this.zender = zender;
    }

    @GetMapping("/")
    String overzicht(Aanroeper wie, Model model) {
        if (!wie.mag(Recht.ALLES_ZIEN)) {
            return "redirect:/berichten";
        }
        model.addAttribute("overzicht", stand.nu());
        model.addAttribute("routes", stand.routes());
        model.addAttribute("levend", true);
        return "overzicht";
    }

    /** The changing part of the page as HTML, each time that it changed. */
    @GetMapping(path = "/overzicht/stroom", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    @ResponseBody
    SseEmitter stroom(Aanroeper wie) {
        return zender.kijker(wie);
    }
}
