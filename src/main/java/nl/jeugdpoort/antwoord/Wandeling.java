package nl.jeugdpoort.antwoord;

import java.io.ByteArrayInputStream;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Walks once through the classes of a heenbericht, as far as its retour message knows them. */
final class Wandeling {

    private final XMLStreamReader lezer;
    private final Bezoeker bezoeker;

    private Wandeling(XMLStreamReader lezer, Bezoeker bezoeker) {
        this.lezer = lezer;
        this.bezoeker = bezoeker;
    }

    /** Who is told what the walk meets. */
    interface Bezoeker {

        /** A class begins; {@code false} skips it with all that is in it. */
        boolean begin(Retourklasse klasse, String pad) throws XMLStreamException;

        /** A field of a class: the reader stands on its start tag and must be left on its end tag. */
        void veld(XMLStreamReader lezer) throws XMLStreamException;

        /** A class ends. */
        void eind(Retourklasse klasse, String pad) throws XMLStreamException;
    }

    static void door(byte[] heenbericht, Retourklasse inhoud, Bezoeker bezoeker) {
        try {
            XMLStreamReader lezer = Heenlezer.open(new ByteArrayInputStream(heenbericht));
            lezer.nextTag();
            String wortel = "/" + lezer.getLocalName() + "/";
            lezer.nextTag();
            Heenlezer.slaOver(lezer);
            lezer.nextTag();
            new Wandeling(lezer, bezoeker).klasse(inhoud, wortel + lezer.getLocalName());
            lezer.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("Het heenbericht dat al is goedgekeurd, is niet meer te lezen", e);
        }
    }

    private void klasse(Retourklasse klasse, String pad) throws XMLStreamException {
        if (!bezoeker.begin(klasse, pad)) {
            Heenlezer.slaOver(lezer);
            return;
        }
        Map<String, Integer> telling = new HashMap<>();
        while (lezer.nextTag() == XMLStreamReader.START_ELEMENT) {
            String naam = lezer.getLocalName();
            Retourklasse deel = klasse.delen().get(naam);
            if (deel != null) {
                klasse(deel, pad + "/" + naam + positie(telling.merge(naam, 1, Integer::sum)));
            } else if (klasse.velden().contains(naam)) {
                bezoeker.veld(lezer);
            } else {
                Heenlezer.slaOver(lezer);
            }
        }
        bezoeker.eind(klasse, pad);
    }

    private static String positie(int nummer) {
        return nummer == 1 ? "" : "[" + nummer + "]";
    }
}
