package nl.jeugdpoort.toets.schema;

import com.ctc.wstx.api.WstxInputProperties;
import com.ctc.wstx.stax.WstxInputFactory;
import com.ctc.wstx.util.SymbolTable;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLInputFactory2;
import org.codehaus.stax2.XMLStreamReader2;
import org.codehaus.stax2.io.Stax2ByteArraySource;

/** Opens XML for reading once, without anything that reaches outside it. Safe for use by many threads. */
final class Lezers {

    private static final int ATTRIBUTEN = 32;
    private static final int ATTRIBUUTLENGTE = 4096;

    private final Fabriek fabriek = new Fabriek();

    Lezers() {
        fabriek.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        fabriek.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        fabriek.setProperty(XMLInputFactory.IS_COALESCING, false);
        fabriek.setProperty(XMLInputFactory2.P_INTERN_NAMES, true);
        fabriek.setProperty(XMLInputFactory2.P_INTERN_NS_URIS, true);
        fabriek.setProperty(WstxInputProperties.P_MAX_ATTRIBUTES_PER_ELEMENT, ATTRIBUTEN);
        fabriek.setProperty(WstxInputProperties.P_MAX_ATTRIBUTE_SIZE, ATTRIBUUTLENGTE);
        fabriek.setProperty(WstxInputProperties.P_MAX_ELEMENT_DEPTH, 2 * Veiligheid.DIEPST);
    }

    XMLStreamReader2 open(byte[] bericht) throws XMLStreamException {
        return (XMLStreamReader2) fabriek.createXMLStreamReader(new Stax2ByteArraySource(bericht, 0, bericht.length));
    }

    /** Makes names known beforehand, so that no reader needs to build them again. */
    void leer(Set<String> namen) {
        String bericht = namen.stream().map(naam -> "<" + naam + "/>").collect(Collectors.joining("", "<x>", "</x>"));
        fabriek.leert = true;
        try {
            XMLStreamReader2 lezer = open(bericht.getBytes(StandardCharsets.UTF_8));
            while (lezer.hasNext()) {
                lezer.next();
            }
            lezer.close();
        } catch (XMLStreamException e) {
            throw new XsdFout("Namen van de standaard zijn geen XML: " + e.getMessage(), e);
        } finally {
            fabriek.leert = false;
        }
    }

    /** Keeps no names from messages, so that no sender can fill the memory with them. */
    private static final class Fabriek extends WstxInputFactory {

        private volatile boolean leert;

        @Override
        public void updateSymbolTable(SymbolTable nieuw) {
            if (leert) {
                super.updateSymbolTable(nieuw);
            }
        }
    }
}
