package nl.jeugdpoort.toegang;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;

/** Words what Tomcat refuses before any filter runs, such as a malformed address, as a problem too. */
public final class Probleemvalve extends ErrorReportValve {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Override
    protected void report(Request verzoek, Response antwoord, Throwable fout) {
        int status = antwoord.getStatus();
        if (status < 400 || antwoord.getContentWritten() > 0 || !antwoord.setErrorReported()) {
            return;
        }
        Koppen.zet(antwoord);
        antwoord.setContentType(Probleem.SOORT.toString());
        try {
            antwoord.getOutputStream().write(JSON.writeValueAsBytes(Probleem.van(status)));
            antwoord.finishResponse();
        } catch (IOException e) {
            throw new UncheckedIOException("The caller has gone", e);
        }
    }
}
