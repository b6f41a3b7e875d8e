package nl.jeugdpoort.bench;

import com.ctc.wstx.stax.WstxInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.codehaus.stax2.io.Stax2ByteArraySource;

/** Only reads a message, and looks at all text: the least that checking can take. */
final class Woodstox {

    private final WstxInputFactory fabriek = new WstxInputFactory();

    Woodstox() {
        fabriek.setProperty(WstxInputFactory.SUPPORT_DTD, false);
    }

    /** Returns how many characters the text has. */
    int ontleed(byte[] bericht) throws XMLStreamException {
        XMLStreamReader lezer = fabriek.createXMLStreamReader(new Stax2ByteArraySource(bericht, 0, bericht.length));
        int tekens = 0;
        while (lezer.hasNext()) {
            tekens += lezer.next() == XMLStreamConstants.CHARACTERS ? lezer.getTextLength() : 0;
        }
        lezer.close();
        return tekens;
    }
}
