package nl.jeugdpoort.bepaling;

import com.ctc.wstx.stax.WstxOutputFactory;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes a record of a document as XML: one element per field in the order of the schema, indented with tabs. For one document. */
final class Xmlschrijver {

    /** The namespace of the documents. */
    static final String RUIMTE = "urn:jeugdpoort:regio:1.0";

    private static final byte[] VERKLARING =
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n".getBytes(StandardCharsets.UTF_8);
    private static final XMLOutputFactory FABRIEK = new WstxOutputFactory();

    private final XMLStreamWriter uit;

    private Xmlschrijver(XMLStreamWriter uit) {
        this.uit = uit;
    }

    static byte[] schrijf(Record document) {
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes(VERKLARING);
        try {
            XMLStreamWriter uit = FABRIEK.createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
            new Xmlschrijver(uit).wortel(document);
            uit.close();
            bytes.write('\n');
        } catch (XMLStreamException e) {
            throw new IllegalArgumentException("Only a document in which nothing is wrong can be written", e);
        }
        return bytes.toByteArray();
    }

    private void wortel(Record document) throws XMLStreamException {
        uit.writeStartElement(document.getClass().getSimpleName());
        uit.writeDefaultNamespace(RUIMTE);
        velden(document, 1);
        uit.writeEndElement();
    }

    private void velden(Object record, int diepte) throws XMLStreamException {
        for (Veld veld : Veld.van(record.getClass())) {
            Object waarde = veld.waarde(record);
            List<?> waarden = waarde == null ? List.of() : waarde instanceof List<?> lijst ? lijst : List.of(waarde);
            for (Object een : waarden) {
                spring(diepte);
                uit.writeStartElement(veld.element());
                if (veld.isRecord()) {
                    velden(een, diepte + 1);
                } else {
                    uit.writeCharacters(tekst(een));
                }
                uit.writeEndElement();
            }
        }
        spring(diepte - 1);
    }

    private void spring(int diepte) throws XMLStreamException {
        uit.writeCharacters("\n" + "\t".repeat(diepte));
    }

    private static String tekst(Object waarde) {
        return switch (waarde) {
            case Boolean ja -> ja ? "ja" : "nee";
            case Enum<?> woord -> Waardelezer.woord(woord);
            default -> waarde.toString();
        };
    }
}
