package nl.jeugdpoort.stuf;

import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLStreamReader;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.ValidatorHandler;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.AttributesImpl;

/** Checks one envelope against {@code xsd/stuf/ggk0210} while it is read; the events come from a StAX reader. */
final class Envelopschema implements ErrorHandler {

    private static final Schema SCHEMA = laad();

    private final ValidatorHandler toets = SCHEMA.newValidatorHandler();
    private final List<String> fouten = new ArrayList<>();

    Envelopschema() {
        toets.setErrorHandler(this);
    }

    /** What is wrong so far, in document order. */
    List<String> fouten() {
        return fouten;
    }

    void start() throws SAXException {
        toets.startDocument();
    }

    void element(XMLStreamReader lezer) throws SAXException {
        for (int i = 0; i < lezer.getNamespaceCount(); i++) {
            toets.startPrefixMapping(leeg(lezer.getNamespacePrefix(i)), leeg(lezer.getNamespaceURI(i)));
        }
        AttributesImpl attributen = new AttributesImpl();
        for (int i = 0; i < lezer.getAttributeCount(); i++) {
            String naam = lezer.getAttributeLocalName(i);
            String waarde = lezer.getAttributeValue(i);
            attributen.addAttribute(leeg(lezer.getAttributeNamespace(i)), naam, naam, "CDATA", waarde);
        }
        String naam = lezer.getLocalName();
        toets.startElement(leeg(lezer.getNamespaceURI()), naam, naam, attributen);
    }

    void tekst(XMLStreamReader lezer) throws SAXException {
        toets.characters(lezer.getTextCharacters(), lezer.getTextStart(), lezer.getTextLength());
    }

    void eind(XMLStreamReader lezer) throws SAXException {
        String naam = lezer.getLocalName();
        toets.endElement(leeg(lezer.getNamespaceURI()), naam, naam);
    }

    @Override
    public void warning(SAXParseException waarschuwing) {
        // A warning breaks no envelope.
    }

    @Override
    public void error(SAXParseException fout) {
        fouten.add(fout.getMessage());
    }

    @Override
    public void fatalError(SAXParseException fout) {
        fouten.add(fout.getMessage());
    }

    private static String leeg(String tekst) {
        return tekst == null ? "" : tekst;
    }

    private static Schema laad() {
        try {
            return SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                    .newSchema(Envelopschema.class.getResource("/xsd/stuf/ggk0210/ggk0210.xsd"));
        } catch (SAXException e) {
            throw new IllegalStateException("Het schema van de envelop is niet te lezen", e);
        }
    }
}
