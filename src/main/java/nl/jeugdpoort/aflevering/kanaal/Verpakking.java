package nl.jeugdpoort.aflevering.kanaal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Optional;
import java.util.UUID;
import nl.jeugdpoort.aflevering.Berichtvorm;
import nl.jeugdpoort.aflevering.Berichtvormen;
import nl.jeugdpoort.bericht.Bericht;
import nl.jeugdpoort.bericht.BerichtStore;
import nl.jeugdpoort.stuf.Envelop;
import nl.jeugdpoort.stuf.Foutmelding.Plek;
import org.springframework.stereotype.Component;

/** How a message looks to an addressee that speaks no StUF: its body byte for byte, but a Fo01 as problem+json. */
@Component
public class Verpakking {

    private final BerichtStore berichten;
    private final Berichtvormen vormen;
    private final ObjectMapper json;

    Verpakking(BerichtStore berichten, Berichtvormen vormen, ObjectMapper json) {
        this.berichten = berichten;
        this.vormen = vormen;
        this.json = json;
    }

    /**
     * What goes over the line.
     *
     * @param extensie of a file with it, with dot
     */
    public record Pakket(byte[] inhoud, String mediatype, String extensie) {}

    public Pakket pak(Bericht bericht, byte[] inhoud) {
        if (!bericht.kop().berichtsoort().equals(Foutbericht.SOORT)) {
            Berichtvorm.Vorm vorm = vormen.van(bericht, inhoud);
            return new Pakket(inhoud, vorm.mediatype(), vorm.extensie());
        }
        try {
            byte[] melding = json.writeValueAsBytes(melding(bericht, Foutbericht.lees(bericht.id(), inhoud)));
            return new Pakket(melding, "application/problem+json", ".fout.json");
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Fo01 " + bericht.id() + " cannot be told as problem+json", e);
        }
    }

    /** The name that it has in a folder. */
    public static String bestandsnaam(Bericht bericht, Pakket pakket) {
        return Bestandsnaam.van(bericht, pakket.extensie());
    }

    private Foutmelding melding(Bericht bericht, Envelop.Afwijzing fo01) {
        Optional<Bericht> geweigerd = Optional.ofNullable(bericht.antwoordOp()).flatMap(berichten::vind);
        return new Foutmelding(
                fo01.fout().plek() == Plek.SERVER ? 500 : 400,
                "Een bericht is geweigerd",
                fo01.fout().omschrijving(),
                "bericht-geweigerd",
                fo01.fout().code(),
                fo01.stuurgegevens().crossRefnummer(),
                geweigerd.map(Bericht::id).map(UUID::toString).orElse(null),
                geweigerd.map(b -> b.kop().identificatie()).orElse(null));
    }
}
