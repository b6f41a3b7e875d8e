package nl.jeugdpoort.bepaling;

import com.ctc.wstx.stax.WstxInputFactory;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import nl.jeugdpoort.toets.Documentregel.Plaats;
import org.codehaus.stax2.XMLStreamReader2;

/** Reads a document that is valid against its schema into a tree, and keeps where every field stands. For one document. */
final class Xmllezer {

    private static final JsonNodeFactory MAAK = JsonNodeFactory.instance;
    private static final XMLInputFactory FABRIEK = fabriek();

    private final XMLStreamReader2 lezer;
    private final Map<String, Plaats> plaatsen = new HashMap<>();
    private ObjectNode boom;

    private Xmllezer(XMLStreamReader2 lezer) {
        this.lezer = lezer;
    }

    private static XMLInputFactory fabriek() {
        XMLInputFactory fabriek = new WstxInputFactory();
        fabriek.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        fabriek.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return fabriek;
    }

    /** @throws IllegalArgumentException when the document is not valid against its schema */
    static Xmllezer lees(byte[] bericht, Class<?> soort) {
        try {
            XMLStreamReader2 lezer =
                    (XMLStreamReader2) FABRIEK.createXMLStreamReader(new ByteArrayInputStream(bericht));
            try {
                Xmllezer document = new Xmllezer(lezer);
                document.leesWortel(soort);
                return document;
            } finally {
                lezer.close();
            }
        } catch (XMLStreamException e) {
            throw new IllegalArgumentException("Only a document that was found valid can be read", e);
        }
    }

    ObjectNode boom() {
        return boom;
    }

    /** Where a field stands, or when it is absent the nearest around it that is there. */
    Plaats plaats(String veld) {
        String hier = veld;
        while (!plaatsen.containsKey(hier)) {
            int punt = Math.max(hier.lastIndexOf('.'), hier.lastIndexOf('['));
            hier = hier.substring(0, Math.max(0, punt));
        }
        return plaatsen.get(hier);
    }

    private void leesWortel(Class<?> soort) throws XMLStreamException {
        while (lezer.next() != XMLStreamConstants.START_ELEMENT) {
            // comments before the root mean nothing
        }
        boom = record(soort, "", "/" + lezer.getLocalName());
    }

    private ObjectNode record(Class<?> soort, String veldpad, String pad) throws XMLStreamException {
        bewaar(veldpad, pad);
        ObjectNode node = MAAK.objectNode();
        while (volgende()) {
            String element = lezer.getLocalName();
            Veld veld = Veld.van(soort).stream()
                    .filter(v -> v.element().equals(element))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException(pad + " has no field for " + element));
            String hier = veldpad.isEmpty() ? veld.naam() : veldpad + "." + veld.naam();
            if (veld.lijst()) {
                item(node.withArray(veld.naam()), veld, hier, pad + "/" + element);
            } else if (veld.isRecord()) {
                node.set(veld.naam(), record(veld.soort(), hier, pad + "/" + element));
            } else {
                node.put(veld.naam(), waarde(hier, pad + "/" + element));
            }
        }
        return node;
    }

    private void item(ArrayNode lijst, Veld veld, String lijstpad, String elementpad) throws XMLStreamException {
        String veldpad = lijstpad + "[" + lijst.size() + "]";
        String pad = lijst.isEmpty() ? elementpad : elementpad + "[" + (lijst.size() + 1) + "]";
        if (veld.isRecord()) {
            lijst.add(record(veld.soort(), veldpad, pad));
        } else {
            lijst.add(waarde(veldpad, pad));
        }
    }

    private String waarde(String veldpad, String pad) throws XMLStreamException {
        bewaar(veldpad, pad);
        return lezer.getElementText();
    }

    private void bewaar(String veldpad, String pad) throws XMLStreamException {
        Location begin = lezer.getLocationInfo().getStartLocation();
        plaatsen.put(veldpad, new Plaats(pad, begin.getLineNumber(), begin.getColumnNumber()));
    }

    /** Goes to the next child; false at the end of the element at hand. */
    private boolean volgende() throws XMLStreamException {
        int soort = lezer.next();
        while (soort != XMLStreamConstants.START_ELEMENT && soort != XMLStreamConstants.END_ELEMENT) {
            soort = lezer.next();
        }
        return soort == XMLStreamConstants.START_ELEMENT;
    }
}
