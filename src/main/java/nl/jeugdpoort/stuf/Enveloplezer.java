package nl.jeugdpoort.stuf;

import com.ctc.wstx.stax.WstxInputFactory;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads envelopes in one pass: label, content decoded as it streams by, and validity. */
public final class Enveloplezer {

    /** Largest content after decoding; the envelope with its base64 may be 25 MB (ggk0210, section 6). */
    public static final int MAX_INHOUD = 26_214_400 / 4 * 3;

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

    /** Reads an envelope inside another document: the reader stands on the root of the envelope and is left at its end. */
    public static Lezing lees(XMLStreamReader lezer) {
        Berichtcode soort = Berichtcode.metWortel(lezer.getName()).orElse(null);
        String wortel = lezer.getNamespaceURI();
        Opname opname = new Opname(soort);
        try {
            opname.neem(lezer);
        } catch (XMLStreamException e) {
            return Envelopdefect.nietLeesbaar(e, opname);
        } catch (Base64Stroom.TeGroot e) {
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
