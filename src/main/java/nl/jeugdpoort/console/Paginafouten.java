package nl.jeugdpoort.console;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import nl.jeugdpoort.toegang.Weigering;
import org.springframework.beans.TypeMismatchException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.core.Authentication;
import org.springframework.ui.Model;
import org.springframework.validation.BindException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** Tells on a page what a call would tell as a problem. */
@ControllerAdvice(basePackageClasses = Paginafouten.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class Paginafouten {

    private static final Weigering ADRES = new Weigering(
            400,
            "parameter-ongeldig",
            null,
            "Het adres klopt niet",
            "In het adres van deze bladzijde staat iets dat niet kan. Begin opnieuw in de lijst.",
            List.of());

    private final Kadergegevens kader;

    Paginafouten(Kadergegevens kader) {
        this.kader = kader;
    }

    /** With the menu: whoever came to the wrong place goes on from there. */
    @ExceptionHandler(Weigering.class)
    String geweigerd(
            Weigering weigering,
            Model model,
            Authentication inlog,
            HttpServletRequest verzoek,
            HttpServletResponse antwoord) {
        kader.zet(model, inlog, verzoek);
        model.addAttribute("fout", weigering);
        antwoord.setStatus(weigering.status());
        return "fout";
    }

    @ExceptionHandler({TypeMismatchException.class, BindException.class})
    String adresKloptNiet(Model model, Authentication inlog, HttpServletRequest verzoek, HttpServletResponse antwoord) {
        return geweigerd(ADRES, model, inlog, verzoek, antwoord);
    }
}
