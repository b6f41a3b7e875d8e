package nl.jeugdpoort.toegang;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Component;

/** Writes a problem where no controller is involved. */
@Component
class Probleemschrijver {

    private final ObjectMapper json;

    Probleemschrijver(ObjectMapper json) {
        this.json = json;
    }

    void schrijf(HttpServletResponse antwoord, Probleem probleem) throws IOException {
        if (antwoord.isCommitted()) {
            return;
        }
        byte[] inhoud = json.writeValueAsBytes(probleem);
        antwoord.setStatus(probleem.status());
        antwoord.setContentType(Probleem.SOORT.toString());
        antwoord.setContentLength(inhoud.length);
        antwoord.getOutputStream().write(inhoud);
    }
}
