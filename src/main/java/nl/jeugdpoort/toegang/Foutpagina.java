package nl.jeugdpoort.toegang;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.web.servlet.error.ErrorController;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Answers where the servlet container sends failures that no controller saw. */
@Controller
class Foutpagina implements ErrorController {

    @RequestMapping("/error")
    ResponseEntity<Probleem> fout(HttpServletRequest verzoek) {
        Object status = verzoek.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        Probleem probleem = Probleem.van(status instanceof Integer getal ? getal : 404);
        return ResponseEntity.status(probleem.status())
                .contentType(Probleem.SOORT)
                .body(probleem);
    }
}
