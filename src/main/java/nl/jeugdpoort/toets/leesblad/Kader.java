package nl.jeugdpoort.toets.leesblad;

import java.util.HashMap;
import java.util.Map;
import nl.jeugdpoort.toets.schema.Element;

/** One element that is open while a message is read. */
final class Kader {

    /** Of a value so many characters are shown. */
    static final int LANGST = 400;

    final Element element;
    final String naam;
    final Kader rond;
    private final int diepte;
    private final StringBuilder tekst = new StringBuilder();
    private final Map<String, Integer> aantallen = new HashMap<>();
    private int lengte;
    /** The part that its values belong to, null as long as it has no elements in it. */
    Deel deel;

    /** @param element null for what no schema has */
    Kader(Element element, String naam, Kader rond) {
        this.element = element;
        this.naam = naam;
        this.rond = rond;
        this.diepte = rond == null ? 0 : rond.diepte + 1;
    }

    boolean isWortel() {
        return rond == null;
    }

    /** Whether it is a part of its own: what stands directly in the message, and what may be there more than once. */
    boolean isEigenDeel() {
        return diepte == 1 || (element == null ? diepte == 2 : element.isMeervoudig());
    }

    boolean isMeervoudig() {
        return element != null && element.isMeervoudig();
    }

    /** What the schema says of a child, null when it says nothing. */
    Element kind(String kind) {
        int plek = element == null ? -1 : element.plekVan(kind);
        return plek < 0 ? null : element.kind(plek);
    }

    /** How many children with this name there are now, this one with it. */
    int tel(String kind) {
        return aantallen.merge(kind, 1, Integer::sum);
    }

    /** The group that it is in below its part, null when it is in none. */
    String groep() {
        return isWortel() || isEigenDeel() ? null : Leesnaam.van(naam);
    }

    void lees(char[] tekens, int begin, int aantal) {
        lengte += aantal;
        tekst.append(tekens, begin, Math.clamp(LANGST - tekst.length(), 0, aantal));
    }

    String tekst() {
        return tekst.toString().strip();
    }

    /** How many characters are not in the text. */
    int weg() {
        return lengte - tekst.length();
    }
}
