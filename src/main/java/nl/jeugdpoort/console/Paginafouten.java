package nl.jeugdpoort.console;

import java.util.List;
import java.util.Map;
import nl.jeugdpoort.toegang.Weigering;
import org.springframework.beans.TypeMismatchException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatusCode;
import org.springframework.validation.BindException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/** Tells on a page what a call would tell as a problem. */
@ControllerAdvice(basePackageClasses = Paginafouten.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class Paginafouten {

    @ExceptionHandler(Weigering.class)
    ModelAndView geweigerd(Weigering weigering) {
        return new ModelAndView("fout", Map.of("fout", weigering), HttpStatusCode.valueOf(weigering.status()));
    }

    @ExceptionHandler({TypeMismatchException.class, BindException.class})
    ModelAndView adresKloptNiet() {
        return geweigerd(new Weigering(
                400,
                "parameter-ongeldig",
                null,
                "Het adres klopt niet",
                "In het adres van deze bladzijde staat iets dat niet kan. Begin opnieuw in de lijst.",
                List.of()));
    }
}
