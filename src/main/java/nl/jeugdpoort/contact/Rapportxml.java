package nl.jeugdpoort.contact;

import java.io.ByteArrayOutputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import nl.jeugdpoort.bericht.Berichtkop;

/** Writes a report in XML, the form of {@code xsd/regio/1.0/contactregister-rapport.xsd}. */
final class Rapportxml {

    private static final String NAAMRUIMTE = "urn:jeugdpoort:regio:1.0:contactregister-rapport";
    private static final XMLOutputFactory FABRIEK = XMLOutputFactory.newDefaultFactory();

    private final XMLStreamWriter uit;

    private Rapportxml(XMLStreamWriter uit) {
        this.uit = uit;
    }

    static byte[] schrijf(Berichtkop kop, Rapport rapport) {
        var bytes = new ByteArrayOutputStream();
        try {
            XMLStreamWriter uit = FABRIEK.createXMLStreamWriter(bytes, "UTF-8");
            uit.writeStartDocument("UTF-8", "1.0");
            uit.writeStartElement("contactregisterRapport");
            uit.writeDefaultNamespace(NAAMRUIMTE);
            new Rapportxml(uit).document(kop, rapport);
            uit.writeEndElement();
            uit.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("A report cannot be written", e);
        }
        return bytes.toByteArray();
    }

    private void document(Berichtkop kop, Rapport rapport) throws XMLStreamException {
        uit.writeStartElement("kop");
        veld("afzender", kop.afzender());
        veld("ontvanger", kop.ontvanger());
        veld("kenmerk", kop.identificatie());
        veld("dagtekening", kop.dagtekening());
        veld("opKenmerk", kop.heen().identificatie());
        uit.writeEndElement();
        for (var telling : tellingen(rapport).entrySet()) {
            veld(telling.getKey(), telling.getValue());
        }
        veld("opmerking", rapport.opmerking());
        for (Rapport.Regel regel : rapport.regels()) {
            regel(regel);
        }
    }

    /** How many entries had each outcome, by its word. */
    static Map<String, Integer> tellingen(Rapport rapport) {
        Map<String, Integer> uit = new LinkedHashMap<>();
        uit.put("opgenomen", rapport.opgenomen());
        uit.put("gewijzigd", rapport.gewijzigd());
        uit.put("ongewijzigd", rapport.ongewijzigd());
        uit.put("beeindigd", rapport.beeindigd());
        uit.put("geweigerd", rapport.geweigerd());
        return uit;
    }

    private void regel(Rapport.Regel regel) throws XMLStreamException {
        uit.writeStartElement("regel");
        veld("plaats", regel.plaats());
        veld("organisatie", regel.organisatie());
        veld("kenmerk", regel.kenmerk());
        veld("uitkomst", regel.uitkomst().woord());
        veld("id", regel.id());
        for (Veldbevinding bevinding : regel.bevindingen()) {
            uit.writeStartElement("bevinding");
            veld("veld", bevinding.veld());
            veld("melding", bevinding.melding());
            uit.writeEndElement();
        }
        uit.writeEndElement();
    }

    private void veld(String naam, Object waarde) throws XMLStreamException {
        if (waarde != null) {
            uit.writeStartElement(naam);
            uit.writeCharacters(waarde.toString());
            uit.writeEndElement();
        }
    }
}
