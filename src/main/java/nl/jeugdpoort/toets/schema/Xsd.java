package nl.jeugdpoort.toets.schema;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** Reading XSD files, and refusing in them what the compiler does not know. */
final class Xsd {

    private Xsd() {}

    static Element lees(InputStream bron, String bestand) {
        try {
            DocumentBuilderFactory fabriek = DocumentBuilderFactory.newDefaultInstance();
            fabriek.setNamespaceAware(true);
            fabriek.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return fabriek.newDocumentBuilder().parse(bron).getDocumentElement();
        } catch (IOException | SAXException | ParserConfigurationException e) {
            throw new XsdFout("Schema " + bestand + " is niet te lezen: " + e.getMessage(), e);
        }
    }

    /** The child elements without annotations; all are to be of the XSD namespace and of these names. */
    static List<Element> kinderen(Element ouder, String... toegestaan) {
        List<Element> kinderen = new ArrayList<>();
        for (Node n = ouder.getFirstChild(); n != null; n = n.getNextSibling()) {
            if (n instanceof Element kind && !is(kind, "annotation")) {
                boolean bekend = Set.of(toegestaan).contains(kind.getLocalName());
                if (!bekend || !XMLConstants.W3C_XML_SCHEMA_NS_URI.equals(kind.getNamespaceURI())) {
                    throw new XsdFout(plek(ouder) + ": " + kind.getNodeName() + " kent de schemacompiler hier niet");
                }
                kinderen.add(kind);
            }
        }
        return kinderen;
    }

    /** Checks that the element has no attributes but these. */
    static void alleen(Element element, String... attributen) {
        var gegeven = element.getAttributes();
        for (int i = 0; i < gegeven.getLength(); i++) {
            Node a = gegeven.item(i);
            if (!XMLConstants.XMLNS_ATTRIBUTE_NS_URI.equals(a.getNamespaceURI())
                    && !Set.of(attributen).contains(a.getNodeName())) {
                throw new XsdFout(
                        plek(element) + ": attribuut " + a.getNodeName() + " kent de schemacompiler hier niet");
            }
        }
    }

    static boolean is(Element element, String naam) {
        return naam.equals(element.getLocalName())
                && XMLConstants.W3C_XML_SCHEMA_NS_URI.equals(element.getNamespaceURI());
    }

    /** The type that an attribute names, as {@code {namespace}name}. */
    static String typenaam(Element element, String attribuut) {
        String[] delen = element.getAttribute(attribuut).split(":");
        String ruimte = element.lookupNamespaceURI(delen.length > 1 ? delen[0] : null);
        return "{" + ruimte + "}" + delen[delen.length - 1];
    }

    static String plek(Element element) {
        String naam = element.getAttribute("name");
        return element.getNodeName() + (naam.isEmpty() ? "" : " " + naam);
    }
}
