package nl.jeugdpoort.contact;

import static javax.xml.stream.XMLStreamConstants.END_ELEMENT;
import static javax.xml.stream.XMLStreamConstants.START_ELEMENT;

import com.ctc.wstx.stax.WstxInputFactory;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads a delivery in XML, the form of {@code xsd/regio/1.0/contactregister-levering.xsd}. An entry that breaks the schema is a finding in
 * that entry; the others are read. Instead of entries it may hold a file in CSV, in base64. What its header says is known to who carried it.
 */
final class Xmllevering {

    static final String NAAMRUIMTE = "urn:jeugdpoort:regio:1.0:contactregister-levering";
    private static final String WORTEL = "contactregisterLevering";

    private static final XMLInputFactory FABRIEK = fabriek();

    private final XMLStreamReader lezer;
    private final Map<String, String> kop = new LinkedHashMap<>();
    private final List<Levering.Regel> regels = new ArrayList<>();
    private byte[] bestand;

    private Xmllevering(XMLStreamReader lezer) {
        this.lezer = lezer;
    }

    /** A delivery, and whether it came as a file in CSV. */
    record Gelezen(Levering levering, boolean alsBestand) {}

    static Levering lees(byte[] inhoud) {
        return leesBericht(inhoud).levering();
    }

    static Gelezen leesBericht(byte[] inhoud) {
        try {
            return new Xmllevering(FABRIEK.createXMLStreamReader(new ByteArrayInputStream(inhoud))).gelezen();
        } catch (XMLStreamException e) {
            throw Leveringkop.onleesbaar("Dit is geen welgevormde XML; kijk op regel "
                    + (e.getLocation() == null ? 1 : e.getLocation().getLineNumber()) + ".");
        }
    }

    private Gelezen gelezen() throws XMLStreamException {
        lezer.nextTag();
        if (!lezer.getLocalName().equals(WORTEL) || !NAAMRUIMTE.equals(lezer.getNamespaceURI())) {
            throw Leveringkop.onleesbaar(
                    "Het eerste element moet " + WORTEL + " zijn, in de naamruimte " + NAAMRUIMTE + ".");
        }
        while (lezer.nextTag() == START_ELEMENT) {
            deel(lezer.getLocalName());
        }
        while (lezer.hasNext()) {
            lezer.next();
        }
        if (bestand == null) {
            return new Gelezen(Leveringkop.levering(kop, regels), false);
        }
        if (!regels.isEmpty()) {
            throw Leveringkop.onleesbaar("Een levering heeft contacten of een bestand, niet allebei.");
        }
        return new Gelezen(Csvlevering.lees(bestand, kop), true);
    }

    private void deel(String naam) throws XMLStreamException {
        switch (naam) {
            case "kop" -> slaOver();
            case "contacten" -> contacten();
            case "bestand" -> bestand = base64(lezer.getElementText());
            default -> {
                if (kop.put(naam, lezer.getElementText().strip()) != null) {
                    throw Leveringkop.onleesbaar("Regio, organisatie en soort mogen elk één keer voorkomen.");
                }
            }
        }
    }

    private void slaOver() throws XMLStreamException {
        for (int diepte = 1; diepte > 0; ) {
            int soort = lezer.next();
            diepte += soort == START_ELEMENT ? 1 : soort == END_ELEMENT ? -1 : 0;
        }
    }

    private static byte[] base64(String tekst) {
        try {
            return Base64.getMimeDecoder().decode(tekst);
        } catch (IllegalArgumentException e) {
            throw Leveringkop.onleesbaar("Het bestand moet in base64 staan.");
        }
    }

    private void contacten() throws XMLStreamException {
        while (lezer.nextTag() == START_ELEMENT) {
            int plaats = lezer.getLocation().getLineNumber();
            Velden velden = new Velden();
            if (!lezer.getLocalName().equals("contact")) {
                velden.fout("contacten", "In contacten mogen alleen elementen contact staan.");
            }
            new Xmlregel(lezer, velden).lees();
            regels.add(new Levering.Regel(plaats, velden));
        }
    }

    private static XMLInputFactory fabriek() {
        WstxInputFactory fabriek = new WstxInputFactory();
        fabriek.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        fabriek.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        fabriek.getConfig().setMaxElementDepth(20);
        fabriek.getConfig().setMaxAttributesPerElement(50);
        return fabriek;
    }
}
