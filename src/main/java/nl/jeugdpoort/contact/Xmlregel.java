package nl.jeugdpoort.contact;

import static javax.xml.stream.XMLStreamConstants.END_ELEMENT;
import static javax.xml.stream.XMLStreamConstants.START_ELEMENT;

import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads one entry of a delivery in XML; what breaks the schema is a finding in it. */
final class Xmlregel {

    /** Elements of which there is one for each value of a list. */
    private static final Map<String, String> ENKEL =
            Map.of("werkdag", "werkdagen", "gemeente", "gemeenten", "wijk", "wijken");

    private final XMLStreamReader lezer;
    private final Velden velden;

    /** @param lezer at the beginning of the entry */
    Xmlregel(XMLStreamReader lezer, Velden velden) {
        this.lezer = lezer;
        this.velden = velden;
    }

    /** Reads to the end of the entry. */
    void lees() throws XMLStreamException {
        while (lezer.next() != END_ELEMENT) {
            if (lezer.getEventType() == START_ELEMENT) {
                String element = lezer.getLocalName();
                if (Velden.LIJSTEN.contains(element)) {
                    velden.fout(element, "Zet elke waarde in een eigen element: werkdag, gemeente of wijk.");
                }
                veld(ENKEL.getOrDefault(element, element));
            } else if (lezer.isCharacters() && !lezer.isWhiteSpace()) {
                velden.fout("contacten", "In een contact mag geen losse tekst staan.");
            }
        }
    }

    /** Reads to the end of the element, also when there are elements in it where there should be text. */
    private void veld(String naam) throws XMLStreamException {
        StringBuilder tekst = new StringBuilder();
        boolean plat = true;
        for (int diepte = 1; diepte > 0; ) {
            int soort = lezer.next();
            if (soort == START_ELEMENT) {
                plat = false;
                diepte++;
            } else if (soort == END_ELEMENT) {
                diepte--;
            } else if (lezer.isCharacters()) {
                tekst.append(lezer.getText());
            }
        }
        if (plat) {
            velden.voegToe(naam, tekst.toString());
        } else {
            velden.fout(naam, "Dit moet een tekst zijn, zonder elementen erin.");
        }
    }
}
