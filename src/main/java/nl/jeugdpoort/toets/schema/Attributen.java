package nl.jeugdpoort.toets.schema;

import javax.xml.XMLConstants;
import org.codehaus.stax2.XMLStreamReader2;

/** Checks attributes: no element has any, apart from the four that XML Schema itself gives to every element. */
final class Attributen {

    private final XMLStreamReader2 lezer;
    private final Schema schema;
    private final Vondsten vondsten;
    private boolean nil;

    Attributen(XMLStreamReader2 lezer, Schema schema, Vondsten vondsten) {
        this.lezer = lezer;
        this.schema = schema;
        this.vondsten = vondsten;
    }

    /**
     * Checks the attributes of the start tag at hand.
     *
     * @return the type of the value: that of the schema or the one that xsi:type names; null of an element with children
     */
    Waardetype toets(Element element, String pad, int plaats) {
        Waardetype type = element.waarde;
        nil = false;
        for (int i = 0; i < lezer.getAttributeCount(); i++) {
            String naam = Pad.kort(lezer.getAttributeLocalName(i));
            boolean xsi = XMLConstants.W3C_XML_SCHEMA_INSTANCE_NS_URI.equals(lezer.getAttributeNamespace(i));
            if (xsi && naam.equals("type")) {
                Waardetype genoemd = genoemd(element, lezer.getAttributeValue(i));
                if (genoemd == null && !zelfdeComplexe(element, lezer.getAttributeValue(i))) {
                    vondsten.schema(pad + "/@type", plaats, null, Zinnen.type(element.naam));
                }
                type = genoemd == null ? type : genoemd;
            } else if (xsi && naam.equals("nil")) {
                nil = true;
                vondsten.schema(pad + "/@nil", plaats, null, Zinnen.nil(element.naam));
            } else if (!xsi || !naam.equals("schemaLocation") && !naam.equals("noNamespaceSchemaLocation")) {
                vondsten.schema(pad + "/@" + naam, plaats, null, Zinnen.attribuut(naam));
            }
        }
        return type;
    }

    /** Whether the start tag at hand says that the element has no content, which no element may. */
    boolean nil() {
        return nil;
    }

    private Waardetype genoemd(Element element, String waarde) {
        Waardetype genoemd =
                element.waarde == null ? null : schema.waardetypen().get(typenaam(waarde));
        return genoemd != null && genoemd.isOfBeperkt(element.waarde) ? genoemd : null;
    }

    private boolean zelfdeComplexe(Element element, String waarde) {
        return element.waarde == null && typenaam(waarde).equals(element.typenaam);
    }

    private String typenaam(String waarde) {
        String naam = waarde.strip();
        int punt = naam.indexOf(':');
        String ruimte = lezer.getNamespaceContext().getNamespaceURI(punt < 0 ? "" : naam.substring(0, punt));
        return "{" + ruimte + "}" + naam.substring(punt + 1);
    }
}
