package nl.jeugdpoort.ontvangst;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import nl.jeugdpoort.bericht.Kanaal;
import nl.jeugdpoort.ontvangst.Uitkomst.Geweigerd;
import org.apache.camel.Body;
import org.apache.camel.Exchange;
import org.apache.camel.Header;
import org.springframework.stereotype.Component;

/**
 * The SFTP channel in: files picked up from a participant's own server. An accepted file is gone there; a refused one comes back
 * as {@code name.geweigerd} with the reason in {@code name.fout.json}.
 */
@Component
class SftpIngang {

    private final Ontvangst ontvangst;
    private final ObjectMapper json;

    SftpIngang(Ontvangst ontvangst, ObjectMapper json) {
        this.ontvangst = ontvangst;
        this.json = json;
    }

    /** Takes one file; sets the header {@code geweigerd}, and the property {@code fout} with the reason, for the route. */
    byte[] ontvang(
            @Body InputStream bestand,
            @Header("deelnemer") String code,
            @Header(Exchange.FILE_NAME_ONLY) String naam,
            Exchange exchange)
            throws IOException {
        Optional<byte[]> inhoud = Invoer.lees(bestand, -1);
        Uitkomst uitkomst = inhoud.map(bytes -> new Aanbieding(bytes, Kanaal.SFTP, code, null, naam))
                .map(ontvangst::ontvang)
                .orElseGet(() -> ontvangst.weigerTeGroot(new Aanbieding(null, Kanaal.SFTP, code, null, naam)));
        exchange.getMessage().setHeader("geweigerd", uitkomst instanceof Geweigerd);
        if (uitkomst instanceof Geweigerd geweigerd) {
            exchange.setProperty(
                    "fout", json.writerWithDefaultPrettyPrinter().writeValueAsBytes(Foutmelding.van(geweigerd)));
        }
        return inhoud.orElse(new byte[0]);
    }
}
