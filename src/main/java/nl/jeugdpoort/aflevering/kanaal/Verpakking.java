package nl.jeugdpoort.aflevering.kanaal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.xml.stream.XMLStreamException;
import nl.jeugdpoort.bericht.Bericht;
import nl.jeugdpoort.bericht.BerichtStore;
import org.springframework.stereotype.Component;

/** How a message looks to an addressee that speaks no StUF: its XML byte for byte, but a Fo01 as problem+json. */
@Component
public class Verpakking {

    /** The kind of a StUF refusal that travels as a message. */
    public static final String FO01 = "Fo01";

    private final BerichtStore berichten;
    private final ObjectMapper json;

    Verpakking(BerichtStore berichten, ObjectMapper json) {
        this.berichten = berichten;
        this.json = json;
    }

    /**
     * What goes over the line.
     *
     * @param extensie of a file with it, with dot
     */
    public record Pakket(byte[] inhoud, String mediatype, String extensie) {}

    public Pakket pak(Bericht bericht, byte[] inhoud) {
        if (!bericht.kop().berichtsoort().equals(FO01)) {
            return new Pakket(inhoud, "application/xml", ".xml");
        }
        try {
            byte[] melding = json.writeValueAsBytes(melding(bericht, Fo01Lezer.lees(inhoud)));
            return new Pakket(melding, "application/problem+json", ".fout.json");
        } catch (XMLStreamException | JsonProcessingException e) {
            throw new IllegalStateException("Fo01 " + bericht.id() + " cannot be told as problem+json", e);
        }
    }

    private Foutmelding melding(Bericht bericht, Map<String, String> fo01) {
        Optional<Bericht> geweigerd = Optional.ofNullable(bericht.antwoordOp()).flatMap(berichten::vind);
        return new Foutmelding(
                "server".equals(fo01.get("plek")) ? 500 : 400,
                "Een bericht is geweigerd",
                fo01.get("omschrijving"),
                "bericht-geweigerd",
                fo01.get("code"),
                fo01.get("crossRefnummer"),
                geweigerd.map(Bericht::id).map(UUID::toString).orElse(null),
                geweigerd.map(b -> b.kop().identificatie()).orElse(null));
    }
}
