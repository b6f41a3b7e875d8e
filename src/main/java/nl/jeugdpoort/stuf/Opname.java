package nl.jeugdpoort.stuf;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import nl.jeugdpoort.stuf.Foutmelding.Plek;
import org.xml.sax.SAXException;

/** Takes up one envelope as it streams by: the fields of the label, the content decoded, and what the schema objects to. */
final class Opname {

    private static final String INHOUD = "parameters/bericht/";
    private static final String ORIGINEEL = "body/detailsXML";

    private final Berichtcode soort;
    private final Envelopschema schema = new Envelopschema();
    private final Map<String, String> velden = new HashMap<>();
    private final List<Schemafout> schemafouten = new ArrayList<>();
    private final Deque<String> paden = new ArrayDeque<>();
    private final StringBuilder tekst = new StringBuilder();
    private Base64Stroom inhoud;
    private byte[] bytes;

    /** @param soort kind of message by its root, null when it has a root that this koppelvlak does not know */
    Opname(Berichtcode soort) {
        this.soort = soort;
    }

    /** An objection of the schema and where it was raised, as a path below the root. */
    record Schemafout(String pad, String melding) {}

    Berichtcode soort() {
        return soort;
    }

    List<Schemafout> schemafouten() {
        return schemafouten;
    }

    /** Text of a field by its path below the root, null when absent. */
    String veld(String pad) {
        return velden.get(pad);
    }

    void neem(XMLStreamReader lezer) throws XMLStreamException {
        try {
            schema.start();
            begin(lezer);
            while (!paden.isEmpty()) {
                switch (lezer.next()) {
                    case XMLStreamReader.START_ELEMENT -> begin(lezer);
                    case XMLStreamReader.END_ELEMENT -> eind(lezer);
                    case XMLStreamReader.CHARACTERS, XMLStreamReader.CDATA, XMLStreamReader.SPACE -> tekst(lezer);
                    case XMLStreamReader.DTD, XMLStreamReader.ENTITY_REFERENCE ->
                        throw new XMLStreamException("DTD", lezer.getLocation());
                    default -> {
                        // Comments and instructions say nothing here.
                    }
                }
            }
        } catch (SAXException e) {
            throw new XMLStreamException(e);
        }
    }

    Stuurgegevens stuurgegevens() {
        return new Stuurgegevens(
                soort,
                systeem("stuurgegevens/zender"),
                systeem("stuurgegevens/ontvanger"),
                veld("stuurgegevens/referentienummer"),
                veld("stuurgegevens/tijdstipBericht"),
                veld("stuurgegevens/crossRefnummer"),
                veld("stuurgegevens/functie"));
    }

    Envelop envelop() {
        return switch (soort) {
            case DI01, DU01 ->
                new Envelop.Vracht(
                        stuurgegevens(), versies(), bytes, veld("parameters/bericht/tekstBestand/@bestandsnaam"));
            case FO01, FO03 -> new Envelop.Afwijzing(stuurgegevens(), fout(), veld("body/details"), null);
            case BV03 -> new Envelop.Ontvangstbevestiging(stuurgegevens());
        };
    }

    private void begin(XMLStreamReader lezer) throws SAXException, XMLStreamException {
        String pad = paden.isEmpty() ? "" : onder(paden.peek(), lezer.getLocalName());
        if (ORIGINEEL.equals(paden.peek())) {
            slaOver(lezer);
            return;
        }
        paden.push(pad);
        tekst.setLength(0);
        if (pad.startsWith(INHOUD)) {
            inhoud = new Base64Stroom(Enveloplezer.MAX_INHOUD);
            velden.put(pad + "/@bestandsnaam", lezer.getAttributeValue(null, "bestandsnaam"));
        }
        schema.element(lezer);
        neemFoutenOver(pad);
    }

    private void eind(XMLStreamReader lezer) throws SAXException {
        String pad = paden.peek();
        if (inhoud != null && pad.startsWith(INHOUD)) {
            ontcijfer(pad, () -> bytes = inhoud.bytes());
        } else {
            velden.putIfAbsent(pad, tekst.toString());
        }
        tekst.setLength(0);
        schema.eind(lezer);
        neemFoutenOver(pad);
        paden.pop();
    }

    private void tekst(XMLStreamReader lezer) throws SAXException {
        char[] tekens = lezer.getTextCharacters();
        int vanaf = lezer.getTextStart();
        int aantal = lezer.getTextLength();
        String pad = paden.peek();
        if (inhoud != null && pad.startsWith(INHOUD)) {
            ontcijfer(pad, () -> inhoud.neem(tekens, vanaf, aantal));
        } else {
            tekst.append(tekens, vanaf, aantal);
            schema.tekst(lezer);
        }
    }

    /** The schema never sees the content: it may be large, and decoding checks it better. */
    private void ontcijfer(String pad, Runnable stap) {
        if (!schemafouten.isEmpty()) {
            return;
        }
        try {
            stap.run();
        } catch (IllegalArgumentException e) {
            schemafouten.add(new Schemafout(pad, "geen base64"));
        }
    }

    private void neemFoutenOver(String pad) {
        schema.fouten().forEach(melding -> schemafouten.add(new Schemafout(pad, melding)));
        schema.fouten().clear();
    }

    private Systeem systeem(String pad) {
        return new Systeem(
                veld(pad + "/organisatie"),
                veld(pad + "/applicatie"),
                veld(pad + "/administratie"),
                veld(pad + "/gebruiker"));
    }

    private Versies versies() {
        return new Versies(
                veld("parameters/applicatieVersie"),
                veld("parameters/applicatieSubversie"),
                veld("parameters/functieVersie"),
                veld("parameters/functieSubversie"));
    }

    private Foutmelding fout() {
        Plek plek = "server".equals(veld("body/plek")) ? Plek.SERVER : Plek.CLIENT;
        return new Foutmelding(veld("body/code"), plek, veld("body/omschrijving"));
    }

    private static String onder(String ouder, String naam) {
        return ouder.isEmpty() ? naam : ouder + "/" + naam;
    }

    private static void slaOver(XMLStreamReader lezer) throws XMLStreamException {
        for (int diepte = 1; diepte > 0; ) {
            int stap = lezer.next();
            if (stap == XMLStreamReader.START_ELEMENT) {
                diepte++;
            } else if (stap == XMLStreamReader.END_ELEMENT) {
                diepte--;
            }
        }
    }
}
