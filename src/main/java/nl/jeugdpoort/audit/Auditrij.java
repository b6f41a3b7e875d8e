package nl.jeugdpoort.audit;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * A line as it was written.
 *
 * @param nummer from 1, without gaps
 * @param tijdstip to the microsecond, never before that of the line before
 * @param herkomst network address, null when the gateway did it by itself
 * @param zegel SHA-256 of the seal before and of this line; see {@link Zegel}
 */
public record Auditrij(
        long nummer,
        Instant tijdstip,
        String wie,
        String rol,
        Handeling handeling,
        String objectsoort,
        String object,
        String doel,
        boolean gelukt,
        String herkomst,
        byte[] zegel) {

    /** What is sealed, in its order, as text; empty for what is not there. */
    public Map<String, String> velden() {
        Map<String, String> velden = new LinkedHashMap<>();
        velden.put("nummer", Long.toString(nummer));
        velden.put("tijdstip", tijdstip.toString());
        velden.put("wie", wie);
        velden.put("rol", Objects.toString(rol, ""));
        velden.put("handeling", handeling.name());
        velden.put("objectsoort", Objects.toString(objectsoort, ""));
        velden.put("object", Objects.toString(object, ""));
        velden.put("doel", Objects.toString(doel, ""));
        velden.put("gelukt", gelukt ? "ja" : "nee");
        velden.put("herkomst", Objects.toString(herkomst, ""));
        return velden;
    }

    Auditrij verzegeld(byte[] nieuw) {
        return new Auditrij(nummer, tijdstip, wie, rol, handeling, objectsoort, object, doel, gelukt, herkomst, nieuw);
    }
}
