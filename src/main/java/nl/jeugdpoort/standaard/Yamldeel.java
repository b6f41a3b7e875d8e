package nl.jeugdpoort.standaard;

import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** A part of a YAML file, asked for by key; throws IllegalArgumentException when it is not there or of another form. */
record Yamldeel(Map<?, ?> inhoud) {

    static Yamldeel lees(InputStream bron) {
        return new Yamldeel(
                als(new Yaml(new SafeConstructor(new LoaderOptions())).load(bron), "het bestand", Map.class));
    }

    Set<String> sleutels() {
        Map<String, Object> sleutels = new LinkedHashMap<>();
        inhoud.forEach((sleutel, waarde) -> sleutels.put((String) sleutel, waarde));
        return sleutels.keySet();
    }

    boolean heeft(String sleutel) {
        return inhoud.containsKey(sleutel);
    }

    String tekst(String sleutel) {
        return als(inhoud.get(sleutel), sleutel, String.class);
    }

    /** A text that may be absent: null. */
    String tekstOfNiets(String sleutel) {
        return inhoud.containsKey(sleutel) ? tekst(sleutel) : null;
    }

    Yamldeel deel(String sleutel) {
        return new Yamldeel(als(inhoud.get(sleutel), sleutel, Map.class));
    }

    List<String> lijst(String sleutel) {
        return als(inhoud.get(sleutel), sleutel, List.class).stream()
                .map(String.class::cast)
                .toList();
    }

    List<Yamldeel> delen(String sleutel) {
        return als(inhoud.get(sleutel), sleutel, List.class).stream()
                .map(deel -> new Yamldeel(als(deel, sleutel, Map.class)))
                .toList();
    }

    /** All of it, when it holds nothing but texts. */
    Map<String, String> teksten() {
        Map<String, String> teksten = new LinkedHashMap<>();
        sleutels().forEach(sleutel -> teksten.put(sleutel, tekst(sleutel)));
        return teksten;
    }

    private static <T> T als(Object waarde, String sleutel, Class<T> soort) {
        if (!soort.isInstance(waarde)) {
            throw new IllegalArgumentException(sleutel + " ontbreekt of heeft een andere vorm");
        }
        return soort.cast(waarde);
    }
}
