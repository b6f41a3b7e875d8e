package nl.jeugdpoort.antwoord;

import java.io.InputStream;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads from the XSD of a retour message which classes it has and where their RetourCodes stand. */
final class Retourschemalezer {

    private static final String RETOURCODES = "RetourCodes";

    private final Map<String, Map<String, String>> typen = new HashMap<>();
    private final Map<String, String> vasteWaarden = new HashMap<>();
    private Map<String, String> type = new LinkedHashMap<>();
    private String element;
    private String namespace;
    private String basisNamespace;

    private Retourschemalezer() {}

    static Retourschema lees(String berichtsoort, InputStream xsd) throws XMLStreamException {
        Retourschemalezer lezer = new Retourschemalezer();
        lezer.lees(Heenlezer.open(xsd));
        return lezer.schema(berichtsoort);
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

    private Retourschema schema(String berichtsoort) {
        Map<String, String> wortel = typen.get("Root");
        String inhoud = wortel.keySet().stream()
                .filter(naam -> !"Header".equals(naam))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Schema " + berichtsoort + " heeft geen inhoud"));
        Set<String> kopvelden = Set.copyOf(typen.get("Header").keySet());
        vasteWaarden.keySet().retainAll(kopvelden);
        return new Retourschema(
                berichtsoort.toLowerCase(Locale.ROOT),
                namespace,
                basisNamespace,
                Map.copyOf(vasteWaarden),
                kopvelden,
                klasse(inhoud, wortel.get(inhoud)));
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
