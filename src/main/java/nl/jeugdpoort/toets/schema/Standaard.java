package nl.jeugdpoort.toets.schema;

import java.io.IOException;
import java.io.InputStream;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/**
 * One standard and release, as its {@code standaard.yaml} describes it.
 *
 * @param standaard name and release, for example {@code ijw/3.2}
 * @param berichten the kinds of message, each with a schema file of that name
 * @param vormen header layouts by name
 * @param product where the product lines are
 * @param bsn type of values that are a BSN
 * @param retourcode type of values that are a retourcode
 * @param toonbaar types whose values a finding may show
 * @param verborgen ends of paths whose values a finding never shows, whatever their type
 * @param omschrijvingen how a finding words the form of a type
 */
record Standaard(
        String standaard,
        Map<String, Soort> berichten,
        Map<String, Map<Kopveld, String>> vormen,
        Productregels product,
        String bsn,
        String retourcode,
        List<String> toonbaar,
        List<String> verborgen,
        Map<String, String> omschrijvingen) {

    /**
     * One kind of message.
     *
     * @param vorm its header layout
     * @param antwoordOp the kind that it answers, null when it answers none
     */
    record Soort(String vorm, String antwoordOp) {}

    /**
     * Where product lines are.
     *
     * @param elementen names of product elements
     * @param velden paths below them by what they tell: of each list the first that the schema has counts
     */
    record Productregels(List<String> elementen, Map<Productveld, List<String>> velden) {}

    /** Reads a description; without a binding library, since the command line waits for it. */
    static Standaard lees(InputStream bron, String bestand) {
        try (bron) {
            Map<String, Object> yaml = new Yaml(new SafeConstructor(new LoaderOptions())).load(bron);
            return new Standaard(
                    (String) yaml.get("standaard"),
                    berichten(deel(yaml, "berichten")),
                    vormen(deel(yaml, "vormen")),
                    product(deel(yaml, "product")),
                    (String) yaml.get("bsn"),
                    (String) yaml.get("retourcode"),
                    lijst(yaml, "toonbaar"),
                    lijst(yaml, "verborgen"),
                    teksten(deel(yaml, "omschrijvingen")));
        } catch (IOException | YAMLException | ClassCastException | IllegalArgumentException e) {
            throw new XsdFout(bestand + " is niet te lezen: " + e.getMessage(), e);
        }
    }

    private static Map<String, Soort> berichten(Map<String, Object> yaml) {
        Map<String, Soort> berichten = new LinkedHashMap<>();
        for (String naam : yaml.keySet()) {
            Map<String, Object> soort = deel(yaml, naam);
            berichten.put(naam, new Soort((String) soort.get("vorm"), (String) soort.get("antwoordOp")));
        }
        return berichten;
    }

    private static Map<String, Map<Kopveld, String>> vormen(Map<String, Object> yaml) {
        Map<String, Map<Kopveld, String>> vormen = new LinkedHashMap<>();
        for (String naam : yaml.keySet()) {
            Map<Kopveld, String> velden = new EnumMap<>(Kopveld.class);
            teksten(deel(yaml, naam)).forEach((veld, pad) -> velden.put(Kopveld.valueOf(veld), pad));
            vormen.put(naam, velden);
        }
        return vormen;
    }

    private static Productregels product(Map<String, Object> yaml) {
        Map<Productveld, List<String>> velden = new EnumMap<>(Productveld.class);
        yaml.keySet().stream()
                .filter(veld -> !veld.equals("elementen"))
                .forEach(veld -> velden.put(Productveld.valueOf(veld), lijst(yaml, veld)));
        return new Productregels(lijst(yaml, "elementen"), velden);
    }

    private static Map<String, String> teksten(Map<String, Object> yaml) {
        Map<String, String> teksten = new LinkedHashMap<>();
        yaml.forEach((sleutel, waarde) -> teksten.put(sleutel, (String) waarde));
        return teksten;
    }

    private static List<String> lijst(Map<String, Object> yaml, String sleutel) {
        return verplicht(yaml, sleutel, List.class).stream()
                .map(String.class::cast)
                .toList();
    }

    private static Map<String, Object> deel(Map<String, Object> yaml, String sleutel) {
        Map<String, Object> deel = new LinkedHashMap<>();
        verplicht(yaml, sleutel, Map.class).forEach((k, v) -> deel.put((String) k, v));
        return deel;
    }

    private static <T> T verplicht(Map<String, Object> yaml, String sleutel, Class<T> soort) {
        if (!soort.isInstance(yaml.get(sleutel))) {
            throw new IllegalArgumentException(sleutel + " ontbreekt of heeft een andere vorm");
        }
        return soort.cast(yaml.get(sleutel));
    }
}
