package nl.jeugdpoort.stuf;

import com.ctc.wstx.stax.WstxInputFactory;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads envelopes in one pass: label, content decoded as it streams by, and validity. */
public final class Enveloplezer {

    /** Largest envelope, base64 included: 25 MB. */
    public static final int MAX_BYTES = 26_214_400;

    /** Largest content after decoding; the envelope with its base64 may be 25 MB (ggk0210, section 6). */
    public static final int MAX_INHOUD = MAX_BYTES / 4 * 3;

    private static final XMLInputFactory FABRIEK = fabriek();

    private Enveloplezer() {}

    /** Reads an envelope that stands on its own. */
    public static Lezing lees(InputStream xml) {
        try {
            XMLStreamReader lezer = open(xml);
            lezer.nextTag();
            return lees(lezer);
        } catch (XMLStreamException e) {
            return Envelopdefect.nietLeesbaar(null, new Opname(Berichtcode.DI01));
        }
    }

    /**
     * Reads an envelope inside a SOAP message, and what follows it, so that a message that breaks off later is not taken for whole.
     *
     * @param lezer stands on or just before the root of the envelope
     * @param geheel the reader of the whole message, which may see further
     */
    public static Lezing leesTotHetEind(XMLStreamReader lezer, XMLStreamReader geheel) {
        Opname leeg = new Opname(Berichtcode.DI01);
        try {
            if (lezer.getEventType() != XMLStreamReader.START_ELEMENT) {
                lezer.nextTag();
            }
            Lezing lezing = lees(lezer);
            while (lezing instanceof Lezing.Gelezen && geheel.hasNext()) {
                geheel.next();
            }
            return lezing;
        } catch (XMLStreamException e) {
            return Envelopdefect.nietLeesbaar(e, leeg);
        }
    }

    /** Reads an envelope inside another document: the reader stands on the root of the envelope and is left at its end. */
    public static Lezing lees(XMLStreamReader lezer) {
        Berichtcode soort = Berichtcode.metWortel(lezer.getName()).orElse(null);
        String wortel = lezer.getNamespaceURI();
        Opname opname = new Opname(soort);
        try {
            opname.neem(lezer);
        } catch (XMLStreamException e) {
            return Envelopdefect.nietLeesbaar(e, opname);
        } catch (EnvelopTeGroot e) {
            return new Lezing.Kapot(StufFouten.van("IB007"), e.getMessage(), opname.stuurgegevens());
        }
        return soort == null ? Envelopdefect.onbekendeWortel(wortel, opname) : Envelopdefect.beoordeel(opname);
    }

    /** A reader that refuses DTDs and everything outside the document. */
    static XMLStreamReader open(InputStream xml) throws XMLStreamException {
        return FABRIEK.createXMLStreamReader(xml);
    }

    private static XMLInputFactory fabriek() {
        WstxInputFactory fabriek = new WstxInputFactory();
        fabriek.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        fabriek.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        fabriek.getConfig().setMaxElementDepth(100);
        fabriek.getConfig().setMaxAttributesPerElement(50);
        return fabriek;
    }
}
