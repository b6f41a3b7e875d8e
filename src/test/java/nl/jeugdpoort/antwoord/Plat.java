package nl.jeugdpoort.antwoord;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * A message laid flat, by DOM, so that it shares no code with the writer.
 *
 * @param velden text per field path, in document order, without RetourCodes
 * @param codes RetourCodes per class path, in document order
 */
record Plat(Map<String, String> velden, Map<String, List<String>> codes) {

    static Plat van(byte[] bericht) {
        try {
            DocumentBuilderFactory fabriek = DocumentBuilderFactory.newInstance();
            fabriek.setNamespaceAware(true);
            fabriek.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            Plat plat = new Plat(new LinkedHashMap<>(), new LinkedHashMap<>());
            plat.neem(
                    fabriek.newDocumentBuilder()
                            .parse(new ByteArrayInputStream(bericht))
                            .getDocumentElement(),
                    "/Bericht");
            return plat;
        } catch (Exception e) {
            throw new AssertionError("Geen leesbaar bericht: " + e, e);
        }
    }

    List<String> kopcodes() {
        return codes.getOrDefault("/Bericht/Header", List.of());
    }

    /** The fields outside the header, by path and text. */
    Map<String, String> inhoud() {
        return velden.entrySet().stream()
                .filter(veld -> !veld.getKey().startsWith("/Bericht/Header/"))
                .collect(Collectors.toMap(
                        Map.Entry::getKey, Map.Entry::getValue, (een, twee) -> een, LinkedHashMap::new));
    }

    private void neem(Element element, String pad) {
        if ("RetourCodes".equals(element.getLocalName())) {
            codes.put(
                    pad.substring(0, pad.lastIndexOf('/')),
                    delen(element).stream().map(Node::getTextContent).toList());
            return;
        }
        List<Element> delen = delen(element);
        if (delen.isEmpty()) {
            velden.put(pad, element.getTextContent());
        }
        Map<String, Integer> telling = new HashMap<>();
        for (Element deel : delen) {
            int nummer = telling.merge(deel.getLocalName(), 1, Integer::sum);
            neem(deel, pad + "/" + deel.getLocalName() + (nummer == 1 ? "" : "[" + nummer + "]"));
        }
    }

    private static List<Element> delen(Element element) {
        List<Element> delen = new ArrayList<>();
        for (Node kind = element.getFirstChild(); kind != null; kind = kind.getNextSibling()) {
            if (kind instanceof Element deel) {
                delen.add(deel);
            }
        }
        return delen;
    }
}
