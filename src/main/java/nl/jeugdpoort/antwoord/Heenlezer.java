package nl.jeugdpoort.antwoord;

import com.ctc.wstx.stax.WstxInputFactory;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Opens XML for streaming; refuses DTDs and everything outside the document. */
final class Heenlezer {

    private static final XMLInputFactory FABRIEK = fabriek();

    private Heenlezer() {}

    static XMLStreamReader open(InputStream xml) throws XMLStreamException {
        return FABRIEK.createXMLStreamReader(xml);
    }

    /** Moves from a start tag to its own end tag. */
    static void slaOver(XMLStreamReader lezer) throws XMLStreamException {
        for (int diepte = 1; diepte > 0; ) {
            switch (lezer.next()) {
                case XMLStreamReader.START_ELEMENT -> diepte++;
                case XMLStreamReader.END_ELEMENT -> diepte--;
                default -> {
                    // Text, comments and instructions are skipped with the element.
                }
            }
        }
    }

    private static XMLInputFactory fabriek() {
        WstxInputFactory fabriek = new WstxInputFactory();
        fabriek.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        fabriek.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        fabriek.setProperty(XMLInputFactory.IS_COALESCING, true);
        return fabriek;
    }
}
