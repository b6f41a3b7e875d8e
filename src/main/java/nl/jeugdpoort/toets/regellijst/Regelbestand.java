package nl.jeugdpoort.toets.regellijst;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import nl.jeugdpoort.standaard.Standaard;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The rule list of a standard, where the people who know it write. */
final class Regelbestand {

    private Regelbestand() {}

    /** The rules as they stand in the file; a rule that is worked out in others has no state yet. */
    static List<Lijstregel> lees(Standaard standaard) {
        try (InputStream bron = standaard.map().regellijst()) {
            List<Map<String, Object>> regels = new Yaml(new SafeConstructor(new LoaderOptions())).load(bron);
            return regels.stream().map(regel -> regel(standaard.naam(), regel)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("De regellijst van " + standaard.naam() + " is niet te lezen", e);
        }
    }

    private static Lijstregel regel(String standaard, Map<String, Object> velden) {
        try {
            return new Lijstregel(
                    standaard,
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
            throw new IllegalStateException("De regellijst van " + standaard + " klopt niet bij " + velden, e);
        }
    }

    @SuppressWarnings("unchecked")
    private static List<String> lijst(Map<String, Object> velden, String naam) {
        return List.copyOf((List<String>) velden.getOrDefault(naam, List.of()));
    }
}
