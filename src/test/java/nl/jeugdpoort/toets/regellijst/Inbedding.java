package nl.jeugdpoort.toets.regellijst;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * A whole message around a fragment: the base message of its kind, with the fragment in the place of the first element of that name. What
 * the rest of a declaration has to agree on, its date and its total, follows the fragment.
 */
final class Inbedding {

    private static final Pattern SOORT = Pattern.compile("/(jw\\d{3})/schema$");

    private Inbedding() {}

    /** @throws IllegalArgumentException when the base message has no element of that name */
    static byte[] van(String fragment) throws Exception {
        Element stuk = lees(new ByteArrayInputStream(fragment.getBytes(StandardCharsets.UTF_8)))
                .getDocumentElement();
        Document bericht = basis(stuk.getNamespaceURI());
        NodeList plekken = bericht.getElementsByTagNameNS(stuk.getNamespaceURI(), stuk.getLocalName());
        if (plekken.getLength() == 0) {
            throw new IllegalArgumentException("Nowhere to put a " + stuk.getLocalName());
        }
        Element oud = (Element) plekken.item(0);
        oud.getParentNode().replaceChild(bericht.importNode(stuk, true), oud);
        if (stuk.getLocalName().equals("Declaratie")) {
            zet(bericht, "Dagtekening", tekst(bericht, "DeclaratieDagtekening"));
        } else if (stuk.getNamespaceURI().contains("jw323")) {
            zet(bericht, "TotaalBedrag", Long.toString(som(bericht)));
        }
        return schrijf(bericht);
    }

    private static Document basis(String ruimte) throws Exception {
        Matcher soort = SOORT.matcher(ruimte);
        if (!soort.find()) {
            throw new IllegalArgumentException(ruimte);
        }
        String bestand = "/regels/" + soort.group(1).toUpperCase() + ".xml";
        try (InputStream bron = Inbedding.class.getResourceAsStream(bestand)) {
            return lees(bron);
        }
    }

    private static Document lees(InputStream bron) throws Exception {
        var fabriek = DocumentBuilderFactory.newInstance();
        fabriek.setNamespaceAware(true);
        return fabriek.newDocumentBuilder().parse(bron);
    }

    private static long som(Document bericht) {
        NodeList bedragen = bericht.getElementsByTagNameNS("*", "IngediendBedrag");
        long som = 0;
        for (int i = 0; i < bedragen.getLength(); i++) {
            Element bedrag = (Element) bedragen.item(i);
            long cent = Long.parseLong(tekst(bedrag, "Bedrag"));
            som += tekst(bedrag, "DebetCredit").equals("C") ? -cent : cent;
        }
        return som;
    }

    private static String tekst(Document in, String naam) {
        return tekst(in.getDocumentElement(), naam);
    }

    private static String tekst(Element in, String naam) {
        return in.getElementsByTagNameNS("*", naam).item(0).getTextContent();
    }

    private static void zet(Document in, String naam, String waarde) {
        in.getElementsByTagNameNS("*", naam).item(0).setTextContent(waarde);
    }

    private static byte[] schrijf(Document bericht) throws Exception {
        var uit = new ByteArrayOutputStream();
        TransformerFactory.newInstance().newTransformer().transform(new DOMSource(bericht), new StreamResult(uit));
        return uit.toByteArray();
    }
}
