package nl.jeugdpoort.aflevering.kanaal;

import java.io.ByteArrayInputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads the few fields of a Fo01 that a person needs; stops before the refused message that it may repeat. */
final class Fo01Lezer {

    private static final Set<String> VELDEN = Set.of("code", "plek", "omschrijving", "details", "crossRefnummer");
    private static final XMLInputFactory LEZERS = lezers();

    private Fo01Lezer() {}

    /**
     * The fields present, by their StUF name.
     *
     * @throws XMLStreamException when it is not well-formed
     */
    static Map<String, String> lees(byte[] fo01) throws XMLStreamException {
        Map<String, String> velden = new HashMap<>();
        XMLStreamReader xml = LEZERS.createXMLStreamReader(new ByteArrayInputStream(fo01));
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamReader.START_ELEMENT) {
                if (xml.getLocalName().equals("detailsXML")) {
                    break;
                }
                if (VELDEN.contains(xml.getLocalName())) {
                    velden.put(xml.getLocalName(), xml.getElementText());
                }
            }
        }
        return velden;
    }

    private static XMLInputFactory lezers() {
        XMLInputFactory fabriek = XMLInputFactory.newFactory();
        fabriek.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        fabriek.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return fabriek;
    }
}
