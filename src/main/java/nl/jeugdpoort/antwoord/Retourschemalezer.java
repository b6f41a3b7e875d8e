package nl.jeugdpoort.antwoord;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import nl.jeugdpoort.standaard.Standaard;
import nl.jeugdpoort.standaard.Standaard.Herhaling;

/** Reads from the XSD of a retour message what its header is, which classes it has and where their RetourCodes stand. */
final class Retourschemalezer {

    private static final String RETOURCODES = "RetourCodes";

    private final Map<String, String> wortels = new LinkedHashMap<>();
    private final Map<String, Map<String, String>> typen = new HashMap<>();
    private final Map<String, String> vasteWaarden = new HashMap<>();
    private Map<String, String> type = wortels;
    private String element;
    private String namespace;
    private String basisNamespace;

    private Retourschemalezer() {}

    static Retourschema lees(Standaard standaard, String berichtsoort) {
        try (InputStream xsd = standaard.map().schema(berichtsoort + ".xsd")) {
            Retourschemalezer lezer = new Retourschemalezer();
            lezer.lees(Heenlezer.open(xsd));
            return lezer.schema(standaard, berichtsoort);
        } catch (IOException | XMLStreamException e) {
            throw new IllegalStateException(
                    "Het schema van " + berichtsoort + " van " + standaard.naam() + " is niet te lezen", e);
        }
    }

    private void lees(XMLStreamReader xsd) throws XMLStreamException {
        while (xsd.hasNext()) {
            if (xsd.next() == XMLStreamReader.START_ELEMENT) {
                neem(xsd);
            }
        }
    }

    private void neem(XMLStreamReader xsd) {
        switch (xsd.getLocalName()) {
            case "schema" -> namespace = xsd.getAttributeValue(null, "targetNamespace");
            case "import" -> basisNamespace = xsd.getAttributeValue(null, "namespace");
            case "complexType" ->
                type = typen.computeIfAbsent(xsd.getAttributeValue(null, "name"), naam -> new LinkedHashMap<>());
            case "element" -> {
                element = xsd.getAttributeValue(null, "name");
                type.put(element, lokaal(xsd.getAttributeValue(null, "type")));
            }
            case "pattern" -> vasteWaarden.put(element, xsd.getAttributeValue(null, "value"));
            default -> {
                // Occurrence and documentation play no part in writing.
            }
        }
    }

    /** The root has a header and beside it one class. */
    private Retourschema schema(Standaard standaard, String berichtsoort) {
        String wortel = wortels.keySet().iterator().next();
        Map<String, String> onderWortel = typen.get(wortels.get(wortel));
        Iterator<String> namen = onderWortel.keySet().iterator();
        String kop = namen.next();
        String inhoud = namen.next();
        List<String> kopvelden = List.copyOf(typen.get(onderWortel.get(kop)).keySet());
        vasteWaarden.keySet().retainAll(kopvelden);
        return new Retourschema(
                ruimten(standaard, berichtsoort),
                wortel,
                new Retourschema.Kop(kop, kopvelden, Map.copyOf(vasteWaarden), standaard.kop(berichtsoort)),
                klasse(inhoud, onderWortel.get(inhoud)),
                standaard.retourcodes(),
                standaard.berichten().get(berichtsoort).herhaalt() == Herhaling.fouten);
    }

    private Retourschema.Ruimten ruimten(Standaard standaard, String berichtsoort) {
        String prefix = berichtsoort.toLowerCase(Locale.ROOT);
        return new Retourschema.Ruimten(prefix, namespace, standaard.naam().split("/")[0], basisNamespace);
    }

    private Retourklasse klasse(String naam, String typenaam) {
        Map<String, String> velden = typen.get(typenaam);
        Map<String, Retourklasse> delen = new HashMap<>();
        velden.forEach((veld, veldtype) -> {
            if (typen.containsKey(veldtype) && !RETOURCODES.equals(veld)) {
                delen.put(veld, klasse(veld, veldtype));
            }
        });
        return new Retourklasse(naam, Set.copyOf(velden.keySet()), velden.containsKey(RETOURCODES), Map.copyOf(delen));
    }

    private static String lokaal(String gekwalificeerd) {
        return gekwalificeerd == null ? "" : gekwalificeerd.substring(gekwalificeerd.indexOf(':') + 1);
    }
}
