package nl.jeugdpoort.console;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.jeugdpoort.toegang.Aanroeper;
import nl.jeugdpoort.toegang.Recht;
import org.springframework.security.core.Authentication;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What the frame around every page shows: how it looks, the menu, and who is logged in, null before login. */
@ControllerAdvice(basePackageClasses = Kadergegevens.class)
class Kadergegevens {

    private final Thema thema;

    Kadergegevens(Thema thema) {
        this.thema = thema;
    }

    /** {@code sessie} is whether there is something to log out of: who proves himself with each request, has no session. */
    @ModelAttribute
    void zet(Model model, Authentication inlog, HttpServletRequest verzoek) {
        Aanroeper wie = inlog == null ? null : (Aanroeper) inlog.getPrincipal();
        model.addAttribute("thema", thema);
        model.addAttribute("wie", wie);
        model.addAttribute("menu", wie == null ? List.of() : Plek.voor(wie));
        model.addAttribute("mag", wie == null ? Set.of() : rechten(wie));
        model.addAttribute("sessie", wie != null && verzoek.getSession(false) != null);
    }

    /** The names of what somebody may do, for what a page offers. */
    private static Set<String> rechten(Aanroeper wie) {
        return Arrays.stream(Recht.values()).filter(wie::mag).map(Recht::name).collect(Collectors.toUnmodifiableSet());
    }
}
