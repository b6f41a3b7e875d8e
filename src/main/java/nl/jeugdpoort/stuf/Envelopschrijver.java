package nl.jeugdpoort.stuf;

import com.ctc.wstx.stax.WstxOutputFactory;
import java.io.ByteArrayOutputStream;
import java.util.Locale;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamWriter2;

/** Writes envelopes: on their own, as SOAP 1.1 message, and Fo03 as SOAP fault. */
public final class Envelopschrijver {

    private static final WstxOutputFactory FABRIEK = new WstxOutputFactory();

    private final XMLStreamWriter2 uit;

    private Envelopschrijver(XMLStreamWriter2 uit) {
        this.uit = uit;
    }

    /** The message on its own. */
    public static byte[] kaal(Envelop envelop) {
        return document(envelop, schrijver -> schrijver.bericht(envelop));
    }

    /** The message as SOAP 1.1 message; Fo03 as the detail of a fault. */
    public static byte[] soap(Envelop envelop) {
        return document(envelop, schrijver -> {
            schrijver.uit.writeStartElement("soap", "Envelope", Naamruimte.SOAP);
            schrijver.uit.writeNamespace("soap", Naamruimte.SOAP);
            schrijver.uit.writeStartElement(Naamruimte.SOAP, "Body");
            if (envelop instanceof Envelop.Afwijzing afwijzing
                    && afwijzing.stuurgegevens().berichtcode() == Berichtcode.FO03) {
                schrijver.soapFault(afwijzing);
            } else {
                schrijver.bericht(envelop);
            }
            schrijver.uit.writeEndElement();
            schrijver.uit.writeEndElement();
        });
    }

    private interface Deel {
        void schrijf(Envelopschrijver schrijver) throws XMLStreamException;
    }

    private static byte[] document(Envelop envelop, Deel deel) {
        int inhoud = envelop instanceof Envelop.Vracht vracht ? vracht.inhoud().length : 0;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(inhoud / 3 * 4 + 2_048);
        try {
            XMLStreamWriter2 uit = (XMLStreamWriter2) FABRIEK.createXMLStreamWriter(bytes, "UTF-8");
            uit.writeStartDocument("UTF-8", "1.0");
            deel.schrijf(new Envelopschrijver(uit));
            uit.writeEndDocument();
            uit.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("De envelop is niet te schrijven", e);
        }
        return bytes.toByteArray();
    }

    private void soapFault(Envelop.Afwijzing afwijzing) throws XMLStreamException {
        uit.writeStartElement(Naamruimte.SOAP, "Fault");
        tekst("", "faultcode", afwijzing.fout().plek() == Foutmelding.Plek.CLIENT ? "soap:Client" : "soap:Server");
        tekst("", "faultstring", afwijzing.fout().omschrijving());
        uit.writeStartElement("detail");
        bericht(afwijzing);
        uit.writeEndElement();
        uit.writeEndElement();
    }

    private void bericht(Envelop envelop) throws XMLStreamException {
        Berichtcode soort = envelop.stuurgegevens().berichtcode();
        String ruimte = soort.wortel().getNamespaceURI();
        uit.writeStartElement(
                ruimte.equals(Naamruimte.GGK) ? "GGK" : "StUF", soort.wortel().getLocalPart(), ruimte);
        uit.writeNamespace("StUF", Naamruimte.STUF);
        if (ruimte.equals(Naamruimte.GGK)) {
            uit.writeNamespace("GGK", Naamruimte.GGK);
        }
        etiket(envelop.stuurgegevens(), ruimte);
        switch (envelop) {
            case Envelop.Vracht vracht -> parameters(vracht);
            case Envelop.Afwijzing afwijzing -> body(afwijzing);
            case Envelop.Ontvangstbevestiging bevestiging -> {
                // Bv03 has no body.
            }
        }
        uit.writeEndElement();
    }

    private void etiket(Stuurgegevens label, String ruimte) throws XMLStreamException {
        uit.writeStartElement(ruimte, "stuurgegevens");
        tekst(Naamruimte.STUF, "berichtcode", label.berichtcode().code());
        systeem("zender", label.zender());
        systeem("ontvanger", label.ontvanger());
        tekst(Naamruimte.STUF, "referentienummer", label.referentienummer());
        tekst(Naamruimte.STUF, "tijdstipBericht", label.tijdstipBericht());
        tekst(Naamruimte.STUF, "crossRefnummer", label.crossRefnummer());
        tekst(Naamruimte.STUF, "functie", label.functie());
        uit.writeEndElement();
    }

    private void systeem(String naam, Systeem systeem) throws XMLStreamException {
        uit.writeStartElement(Naamruimte.STUF, naam);
        tekst(Naamruimte.STUF, "organisatie", systeem.organisatie());
        tekst(Naamruimte.STUF, "applicatie", systeem.applicatie());
        tekst(Naamruimte.STUF, "administratie", systeem.administratie());
        tekst(Naamruimte.STUF, "gebruiker", systeem.gebruiker());
        uit.writeEndElement();
    }

    private void parameters(Envelop.Vracht vracht) throws XMLStreamException {
        uit.writeStartElement(Naamruimte.GGK, "parameters");
        tekst(Naamruimte.GGK, "applicatieVersie", vracht.versies().applicatieVersie());
        tekst(Naamruimte.GGK, "applicatieSubversie", vracht.versies().applicatieSubversie());
        tekst(Naamruimte.GGK, "functieVersie", vracht.versies().functieVersie());
        tekst(Naamruimte.GGK, "functieSubversie", vracht.versies().functieSubversie());
        uit.writeStartElement(Naamruimte.GGK, "bericht");
        uit.writeStartElement(Naamruimte.GGK, vracht.isXml() ? "xmlBestand" : "tekstBestand");
        if (!vracht.isXml()) {
            uit.writeAttribute("bestandsnaam", vracht.bestandsnaam());
        }
        uit.writeBinary(vracht.inhoud(), 0, vracht.inhoud().length);
        uit.writeEndElement();
        uit.writeEndElement();
        uit.writeEndElement();
    }

    private void body(Envelop.Afwijzing afwijzing) throws XMLStreamException {
        uit.writeStartElement(Naamruimte.STUF, "body");
        tekst(Naamruimte.STUF, "code", afwijzing.fout().code());
        tekst(Naamruimte.STUF, "plek", afwijzing.fout().plek().name().toLowerCase(Locale.ROOT));
        tekst(Naamruimte.STUF, "omschrijving", afwijzing.fout().omschrijving());
        tekst(Naamruimte.STUF, "details", afwijzing.details());
        if (afwijzing.origineel() != null) {
            uit.writeStartElement(Naamruimte.STUF, "detailsXML");
            bericht(afwijzing.origineel());
            uit.writeEndElement();
        }
        uit.writeEndElement();
    }

    private void tekst(String ruimte, String naam, String tekst) throws XMLStreamException {
        if (tekst != null) {
            uit.writeStartElement(ruimte, naam);
            uit.writeCharacters(tekst);
            uit.writeEndElement();
        }
    }
}
