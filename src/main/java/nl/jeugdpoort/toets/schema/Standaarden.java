package nl.jeugdpoort.toets.schema;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Every standard the gateway speaks: each folder below {@code xsd/} that holds a {@code standaard.yaml}. */
final class Standaarden {

    private static final String WAAR = "classpath:xsd/*/*/standaard.yaml";

    private record Wortel(String ruimte, String naam) {}

    private final Map<Wortel, Berichtsoort> soorten = new HashMap<>();
    private final Set<String> namen = new TreeSet<>();
    private final Set<String> prefixen = new TreeSet<>();

    /** @param regelboeken rules on one message */
    Standaarden(List<Luisteraar.Boek> regelboeken) {
        try {
            for (Resource gevonden : new PathMatchingResourcePatternResolver().getResources(WAAR)) {
                voegToe(gevonden, regelboeken);
            }
        } catch (IOException e) {
            throw new XsdFout("De map xsd/ is niet te lezen: " + e.getMessage(), e);
        }
        if (soorten.isEmpty()) {
            throw new XsdFout("Geen enkele standaard gevonden met " + WAAR);
        }
    }

    private void voegToe(Resource gevonden, List<Luisteraar.Boek> regelboeken) throws IOException {
        Standaard standaard = Standaard.lees(gevonden.getInputStream(), gevonden.getDescription());
        Schemabouwer bouwer = new Schemabouwer(bestand -> open(gevonden, bestand));
        for (String naam : standaard.berichten().keySet()) {
            Schema schema = bouwer.bouw(naam + ".xsd");
            Wortel wortel = new Wortel(schema.wortel().ruimte, schema.wortel().naam);
            if (soorten.put(wortel, new Berichtsoort(standaard, naam, schema, regelboeken)) != null) {
                throw new XsdFout("Twee berichtsoorten met " + wortel);
            }
        }
        namen.add(standaard.standaard());
        prefixen.add(standaard.standaard().split("/")[0]);
        standaard.berichten().keySet().forEach(naam -> prefixen.add(naam.toLowerCase(Locale.ROOT)));
    }

    private static InputStream open(Resource standaard, String bestand) {
        try {
            return standaard.createRelative(bestand).getInputStream();
        } catch (IOException e) {
            throw new UncheckedIOException("Schema " + bestand + " ontbreekt bij " + standaard, e);
        }
    }

    /** The kind of message with this root, null when no standard has it. */
    Berichtsoort soort(String ruimte, String naam) {
        return soorten.get(new Wortel(ruimte, naam));
    }

    /** The names of all elements, and the prefixes by which messages usually call their namespaces. */
    Set<String> namen() {
        Set<String> alle = new TreeSet<>(prefixen);
        soorten.values().forEach(s -> voegNamenToe(s.schema().wortel(), alle));
        return alle;
    }

    private static void voegNamenToe(Element element, Set<String> alle) {
        alle.add(element.naam);
        List.of(element.kinderen).forEach(kind -> voegNamenToe(kind, alle));
    }

    /** What to say of a message of no known kind. */
    String onbekend() {
        return "Deze standaard, versie of berichtsoort kent de poort niet. Gebruik een bericht van "
                + String.join(" of ", namen) + ".";
    }
}
