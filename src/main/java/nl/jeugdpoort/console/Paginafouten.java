package nl.jeugdpoort.console;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.jeugdpoort.toegang.Weigering;
import org.springframework.beans.TypeMismatchException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatusCode;
import org.springframework.security.core.Authentication;
import org.springframework.validation.BindException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/** Tells on a page what a call would tell as a problem. */
@ControllerAdvice(basePackageClasses = Paginafouten.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class Paginafouten {

    private final Kadergegevens kader;

    Paginafouten(Kadergegevens kader) {
        this.kader = kader;
    }

    /** With the menu: whoever came to the wrong place goes on from there. */
    @ExceptionHandler(Weigering.class)
    ModelAndView geweigerd(Weigering weigering, Authentication inlog, HttpServletRequest verzoek) {
        Map<String, Object> gegevens = new HashMap<>(Map.of("fout", weigering));
        gegevens.put("menu", kader.menu(inlog));
        gegevens.put("sessie", kader.sessie(inlog, verzoek));
        gegevens.put("wie", kader.wie(inlog));
        return new ModelAndView("fout", gegevens, HttpStatusCode.valueOf(weigering.status()));
    }

    @ExceptionHandler({TypeMismatchException.class, BindException.class})
    ModelAndView adresKloptNiet(Authentication inlog, HttpServletRequest verzoek) {
        var weigering = new Weigering(
                400,
                "parameter-ongeldig",
                null,
                "Het adres klopt niet",
                "In het adres van deze bladzijde staat iets dat niet kan. Begin opnieuw in de lijst.",
                List.of());
        return geweigerd(weigering, inlog, verzoek);
    }
}
