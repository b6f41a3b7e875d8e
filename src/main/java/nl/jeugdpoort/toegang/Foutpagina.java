package nl.jeugdpoort.toegang;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import org.springframework.boot.web.servlet.error.ErrorController;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Answers where the servlet container sends failures that no controller saw: people with a page, programs with a problem. */
@Controller
class Foutpagina implements ErrorController {

    private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

    /** The words are our own: nothing of the request stands in it. */
    private static final String PAGINA = """
            <!DOCTYPE html>
            <html lang="nl">
            <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>%s</title>
                <link rel="stylesheet" href="/stijl/jeugdpoort.css">
            </head>
            <body class="jeugdpoort-theme">
            <main id="inhoud">
                <h1>%s</h1>
                <p>%s</p>
                <p><a href="/">Naar het begin</a></p>
            </main>
            </body>
            </html>
            """;

    /** A page that needs nothing of the gateway but its stylesheet, since anything may be broken. */
    @RequestMapping(path = "/error", produces = MediaType.TEXT_HTML_VALUE)
    ResponseEntity<String> pagina(HttpServletRequest verzoek) {
        Probleem probleem = probleem(verzoek);
        return ResponseEntity.status(probleem.status())
                .contentType(HTML)
                .header("Content-Security-Policy", "default-src 'none'; style-src 'self'; frame-ancestors 'none'")
                .body(PAGINA.formatted(probleem.title(), probleem.title(), wat(probleem)));
    }

    /** People see no headers. */
    private static String wat(Probleem probleem) {
        return probleem.status() == 503 ? "Probeer het over een minuut opnieuw." : probleem.detail();
    }

    @RequestMapping("/error")
    ResponseEntity<Probleem> fout(HttpServletRequest verzoek) {
        Probleem probleem = probleem(verzoek);
        return ResponseEntity.status(probleem.status())
                .contentType(Probleem.SOORT)
                .body(probleem);
    }

    private static Probleem probleem(HttpServletRequest verzoek) {
        Object status = verzoek.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        return Probleem.van(status instanceof Integer getal ? getal : 404);
    }
}
