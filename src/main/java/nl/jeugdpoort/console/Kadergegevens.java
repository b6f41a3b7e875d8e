package nl.jeugdpoort.console;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import nl.jeugdpoort.toegang.Aanroeper;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What the frame around every page shows: the menu, and who is logged in, null before login. */
@ControllerAdvice(basePackageClasses = Kadergegevens.class)
class Kadergegevens {

    @ModelAttribute("menu")
    List<Plek> menu(Authentication inlog) {
        return inlog == null ? List.of() : Plek.voor((Aanroeper) inlog.getPrincipal());
    }

    /** Whether there is something to log out of: who proves himself with each request, has no session. */
    @ModelAttribute("sessie")
    boolean sessie(Authentication inlog, HttpServletRequest verzoek) {
        return inlog != null && verzoek.getSession(false) != null;
    }

    @ModelAttribute("wie")
    Aanroeper wie(Authentication inlog) {
        return inlog == null ? null : (Aanroeper) inlog.getPrincipal();
    }
}
