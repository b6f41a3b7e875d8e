package nl.jeugdpoort.antwoord;

import java.util.function.BiConsumer;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Copies the content of a heenbericht into its retour message, unchanged, and adds the RetourCodes. */
final class Inhoudkopie implements Wandeling.Bezoeker {

    private final Xmlschrijver uit;
    private final Beoordeling beoordeling;
    private final BiConsumer<String, Xmlschrijver> naVeld;

    /**
     * @param naVeld may add what only the retour message has, after the field of this name
     */
    Inhoudkopie(Xmlschrijver uit, Beoordeling beoordeling, BiConsumer<String, Xmlschrijver> naVeld) {
        this.uit = uit;
        this.beoordeling = beoordeling;
        this.naVeld = naVeld;
    }

    @Override
    public boolean begin(Retourklasse klasse, String pad) {
        boolean herhaalt = beoordeling.herhaalt(pad);
        if (herhaalt) {
            uit.begin(klasse.naam());
        }
        return herhaalt;
    }

    @Override
    public void veld(XMLStreamReader lezer) throws XMLStreamException {
        String naam = lezer.getLocalName();
        kopieer(lezer, uit.prefix());
        naVeld.accept(naam, uit);
    }

    @Override
    public void eind(Retourklasse klasse, String pad) {
        if (klasse.metRetourCodes()) {
            uit.retourcodes(beoordeling.codes(pad));
        }
        uit.eind(klasse.naam());
    }

    /** A field is text, or a structure of the shared types, of which every part is in their namespace. */
    private void kopieer(XMLStreamReader lezer, String ruimte) throws XMLStreamException {
        String naam = lezer.getLocalName();
        StringBuilder tekst = new StringBuilder();
        boolean delen = false;
        for (int stap = lezer.next(); stap != XMLStreamReader.END_ELEMENT; stap = lezer.next()) {
            if (stap == XMLStreamReader.START_ELEMENT) {
                if (!delen) {
                    uit.begin(ruimte, naam);
                    delen = true;
                }
                kopieer(lezer, uit.basis());
            } else if (lezer.isCharacters()) {
                tekst.append(lezer.getText());
            }
        }
        if (delen) {
            uit.eind(ruimte, naam);
        } else {
            uit.veld(ruimte, naam, tekst.toString());
        }
    }
}
