package nl.jeugdpoort.toets.regellijst;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The file {@code regels/ijw-3.2.yaml}, where the people who know the standard write. */
final class Regelbestand {

    static final String BESTAND = "/regels/ijw-3.2.yaml";

    private Regelbestand() {}

    /** The rules as they stand in the file; a rule that is worked out in others has no state yet. */
    static List<Lijstregel> lees() {
        try (InputStream bron = Regelbestand.class.getResourceAsStream(BESTAND)) {
            List<Map<String, Object>> regels = new Yaml(new SafeConstructor(new LoaderOptions())).load(bron);
            return regels.stream().map(Regelbestand::regel).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(BESTAND + " is niet te lezen", e);
        }
    }

    private static Lijstregel regel(Map<String, Object> velden) {
        try {
            return new Lijstregel(
                    (String) velden.get("code"),
                    (String) velden.get("soort"),
                    Niveau.van((String) velden.get("niveau")),
                    (String) velden.get("retourcode"),
                    (String) velden.get("klasse"),
                    lijst(velden, "berichten"),
                    lijst(velden, "elementen"),
                    (String) velden.get("zin"),
                    velden.containsKey("uitgewerkt-in") ? null : Stand.van((String) velden.get("stand")),
                    lijst(velden, "uitgewerkt-in"),
                    (String) velden.get("reden"));
        } catch (IllegalArgumentException | ClassCastException e) {
            throw new IllegalStateException(BESTAND + " klopt niet bij " + velden, e);
        }
    }

    @SuppressWarnings("unchecked")
    private static List<String> lijst(Map<String, Object> velden, String naam) {
        return List.copyOf((List<String>) velden.getOrDefault(naam, List.of()));
    }
}
