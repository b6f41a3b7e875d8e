package nl.jeugdpoort.toets.schema;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.jeugdpoort.standaard.Standaard;
import nl.jeugdpoort.standaard.Standaardmappen;

/** The kinds of message of every standard, compiled, by the namespace and name of their root: these say standard and release. */
final class Standaarden {

    private record Wortel(String ruimte, String naam) {}

    private final Map<Wortel, Berichtsoort> soorten = new HashMap<>();
    private final Set<String> namen = new TreeSet<>();
    private final Set<String> prefixen = new TreeSet<>();

    /** @param regelboeken rules on one message */
    Standaarden(Standaardmappen mappen, List<Luisteraar.Boek> regelboeken) {
        mappen.alle().forEach(standaard -> voegToe(standaard, regelboeken));
    }

    private void voegToe(Standaard standaard, List<Luisteraar.Boek> regelboeken) {
        Schemabouwer bouwer = new Schemabouwer(standaard.map()::schema);
        for (String naam : standaard.berichten().keySet()) {
            Schema schema = bouwer.bouw(naam + ".xsd");
            Wortel wortel = new Wortel(schema.wortel().ruimte, schema.wortel().naam);
            if (soorten.put(wortel, new Berichtsoort(standaard, naam, schema, regelboeken)) != null) {
                throw new XsdFout("Twee berichtsoorten met " + wortel);
            }
        }
        namen.add(standaard.naam());
        prefixen.add(standaard.naam().split("/")[0]);
        standaard.berichten().keySet().forEach(naam -> prefixen.add(naam.toLowerCase(Locale.ROOT)));
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
