package nl.jeugdpoort.verhaal;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * What came in at a partner.
 *
 * @param inhoud the bytes, out of any envelope
 * @param envelop root of the StUF message around it, null where it came without
 */
record Post(byte[] inhoud, Element envelop) {

    Post(byte[] inhoud) {
        this(inhoud, null);
    }

    /** Kind of iJw message, {@code Fo01}, or {@code melding} for what is no XML. */
    String soort() {
        if (envelop != null && envelop.getLocalName().equals("Fo01Bericht")) {
            return "Fo01";
        }
        String tekst = tekst();
        int plek = tekst.indexOf("ijw/3_2/jw");
        return plek < 0 ? "melding" : "JW" + tekst.substring(plek + 10, plek + 13);
    }

    /** Whether it names this identification, or this referentienummer where it is a Fo01. */
    boolean gaatOver(String identificatie) {
        return (soort().equals("Fo01") && identificatie.equals(etiket("crossRefnummer")))
                || tekst().contains(">" + identificatie + "<")
                || tekst().contains("\"" + identificatie + "\"");
    }

    /** All RetourCodes, in order. */
    List<String> retourcodes() {
        return waarden(wortel(inhoud), "RetourCode");
    }

    /** The first element with this name in the message. */
    String waarde(String naam) {
        return eerste(wortel(inhoud), naam);
    }

    /** The first element with this name in the envelope. */
    String etiket(String naam) {
        return eerste(envelop, naam);
    }

    String tekst() {
        return new String(inhoud, StandardCharsets.UTF_8);
    }

    static Element wortel(byte[] xml) {
        try {
            var fabriek = DocumentBuilderFactory.newInstance();
            fabriek.setNamespaceAware(true);
            return fabriek.newDocumentBuilder()
                    .parse(new ByteArrayInputStream(xml))
                    .getDocumentElement();
        } catch (Exception e) {
            throw new AssertionError("No XML: " + new String(xml, StandardCharsets.UTF_8), e);
        }
    }

    static String eerste(Element in, String naam) {
        return Optional.ofNullable(in.getElementsByTagNameNS("*", naam).item(0))
                .map(knoop -> knoop.getTextContent().strip())
                .orElse(null);
    }

    private static List<String> waarden(Element in, String naam) {
        NodeList lijst = in.getElementsByTagNameNS("*", naam);
        return IntStream.range(0, lijst.getLength())
                .mapToObj(i -> lijst.item(i).getTextContent().strip())
                .toList();
    }
}
