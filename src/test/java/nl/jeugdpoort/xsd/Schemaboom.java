package nl.jeugdpoort.xsd;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** An iJw message schema of our own, unfolded: every element path with its type, occurrence and facets. */
public final class Schemaboom {

    private static final String XS = "http://www.w3.org/2001/XMLSchema";

    /** Type name in brackets when the element narrows it on the spot; children empty for a simple type. */
    public record Deel(
            String pad,
            String prefix,
            String type,
            String min,
            String max,
            Map<String, String> facetten,
            List<Deel> kinderen) {

        public String naam() {
            return pad.substring(pad.lastIndexOf('/') + 1);
        }

        /** This part and all below it, in document order. */
        public Stream<Deel> alle() {
            return Stream.concat(Stream.of(this), kinderen.stream().flatMap(Deel::alle));
        }
    }

    private final Map<String, Element> typen = new LinkedHashMap<>();
    private final String berichtsoort;

    private Schemaboom(Path map, String berichtsoort) {
        this.berichtsoort = berichtsoort;
        Stream.of("basisschema", berichtsoort)
                .distinct()
                .forEach(naam -> verzamel(
                        map.resolve(naam + ".xsd"),
                        naam.equals("basisschema") ? "ijw" : naam.toLowerCase(java.util.Locale.ROOT)));
    }

    /** The element Bericht of one message, read from the folder with the schemas. */
    public static Deel bericht(Path map, String berichtsoort) {
        Schemaboom boom = new Schemaboom(map, berichtsoort);
        String prefix = berichtsoort.toLowerCase(java.util.Locale.ROOT);
        return boom.deel("/Bericht", prefix, prefix + ":Root", "1", "1");
    }

    /** The simple types of the base schema: name and facets. */
    public static Map<String, Map<String, String>> enkelvoudigeTypen(Path map) {
        Schemaboom boom = new Schemaboom(map, "basisschema");
        Map<String, Map<String, String>> uit = new LinkedHashMap<>();
        boom.typen.forEach((naam, type) -> {
            if (type.getLocalName().equals("simpleType")) {
                uit.put(naam.substring("ijw:".length()), boom.facetten(type));
            }
        });
        return uit;
    }

    private Deel deel(String pad, String prefix, String type, String min, String max) {
        Element definitie = typen.get(type);
        String typenaam = type.substring(type.indexOf(':') + 1);
        if (definitie.getLocalName().equals("simpleType")) {
            return new Deel(pad, prefix, typenaam, min, max, facetten(definitie), List.of());
        }
        String eigenPrefix = type.substring(0, type.indexOf(':'));
        List<Deel> kinderen = elementen(eerste(definitie, "sequence"), "element")
                .map(element -> kind(pad, eigenPrefix, element))
                .toList();
        return new Deel(pad, prefix, typenaam, min, max, Map.of(), kinderen);
    }

    private Deel kind(String ouderpad, String prefix, Element element) {
        String pad = ouderpad + "/" + element.getAttribute("name");
        String min = attribuut(element, "minOccurs", "1");
        String max = attribuut(element, "maxOccurs", "1");
        if (element.hasAttribute("type")) {
            return deel(pad, prefix, element.getAttribute("type"), min, max);
        }
        Element ter = eerste(element, "simpleType");
        String basis = eerste(ter, "restriction").getAttribute("base");
        return new Deel(pad, prefix, "(" + basis.substring("ijw:".length()) + ")", min, max, facetten(ter), List.of());
    }

    /** Facets with those of the base types; enumerations joined by a bar; "base" is the built-in type. */
    private Map<String, String> facetten(Element simpleType) {
        Element restrictie = eerste(simpleType, "restriction");
        String basis = restrictie.getAttribute("base");
        Map<String, String> uit =
                new LinkedHashMap<>(basis.startsWith("xs:") ? Map.of("base", basis) : facetten(typen.get(basis)));
        elementen(restrictie, null)
                .filter(facet -> !facet.getLocalName().equals("annotation"))
                .forEach(facet -> uit.merge(
                        facet.getLocalName(),
                        facet.getAttribute("value"),
                        (oud, nieuw) -> facet.getLocalName().equals("enumeration") ? oud + "|" + nieuw : nieuw));
        return uit;
    }

    private void verzamel(Path xsd, String prefix) {
        try {
            DocumentBuilderFactory lezers = DocumentBuilderFactory.newInstance();
            lezers.setNamespaceAware(true);
            Element schema = lezers.newDocumentBuilder().parse(xsd.toFile()).getDocumentElement();
            elementen(schema, null)
                    .filter(kind -> kind.getLocalName().endsWith("Type"))
                    .forEach(kind -> typen.put(prefix + ":" + kind.getAttribute("name"), kind));
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new IllegalStateException("Cannot read " + xsd + " for " + berichtsoort, e);
        }
    }

    private static Element eerste(Element ouder, String naam) {
        return elementen(ouder, naam)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No " + naam + " in " + ouder.getAttribute("name")));
    }

    private static Stream<Element> elementen(Element ouder, String naam) {
        List<Element> uit = new ArrayList<>();
        for (Node kind = ouder.getFirstChild(); kind != null; kind = kind.getNextSibling()) {
            if (kind instanceof Element element
                    && XS.equals(element.getNamespaceURI())
                    && (naam == null || naam.equals(element.getLocalName()))) {
                uit.add(element);
            }
        }
        return uit.stream();
    }

    private static String attribuut(Element element, String naam, String anders) {
        return element.hasAttribute(naam) ? element.getAttribute(naam) : anders;
    }
}
