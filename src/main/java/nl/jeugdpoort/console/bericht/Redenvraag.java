package nl.jeugdpoort.console.bericht;

import java.nio.charset.StandardCharsets;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.util.UriUtils;

/** Sends who did not yet say why, to where that is asked. */
@ControllerAdvice(basePackageClasses = Redenvraag.class)
class Redenvraag {

    @ExceptionHandler(RedenNodig.class)
    String vraag(RedenNodig nodig) {
        return "redirect:/berichten/reden?naar=" + UriUtils.encode(nodig.naar(), StandardCharsets.UTF_8);
    }
}
