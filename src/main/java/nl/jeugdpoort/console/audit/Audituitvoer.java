package nl.jeugdpoort.console.audit;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import nl.jeugdpoort.audit.Auditboek;
import nl.jeugdpoort.audit.Auditlog;
import nl.jeugdpoort.audit.Handeling;
import nl.jeugdpoort.toegang.Aanroeper;
import nl.jeugdpoort.toegang.Opdrachttoets;
import nl.jeugdpoort.toegang.Recht;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The log as a file, written while it is read: a million lines take no more memory than one. */
@Controller
class Audituitvoer {

    private final Auditboek boek;
    private final Auditlog log;

    Audituitvoer(Auditboek boek, Auditlog log) {
        this.boek = boek;
        this.log = log;
    }

    /** From this number up to the end of the log, in which the taking out itself is the last line. */
    @GetMapping("/audit/uitvoer")
    void uitvoer(
            @RequestParam(defaultValue = "CSV") Uitvoervorm vorm,
            @RequestParam(defaultValue = "1") long vanaf,
            Aanroeper wie,
            HttpServletResponse antwoord)
            throws IOException {
        Opdrachttoets.eis(wie, Recht.AUDIT);
        log.noteer(wie, Handeling.GEDOWNLOAD, "auditlog", vorm.achtervoegsel() + " vanaf " + vanaf, null);
        long laatste = boek.laatste();
        antwoord.setContentType(vorm.mediatype());
        antwoord.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                "attachment; filename=\"auditlog-%d-%d.%s\"".formatted(vanaf, laatste, vorm.achtervoegsel()));
        try (Writer uit = new OutputStreamWriter(antwoord.getOutputStream(), StandardCharsets.UTF_8)) {
            boek.doorloop(vanaf, laatste, vorm.schrijver(uit));
        }
    }
}
