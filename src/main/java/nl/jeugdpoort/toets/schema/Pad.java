package nl.jeugdpoort.toets.schema;

import java.util.Arrays;

/** The open elements of the pass, and the indexed path that they make. */
final class Pad {

    private static final int LANGSTE_NAAM = 60;

    private Kader[] kaders = new Kader[12];
    private int diepte;

    Kader open(Element element, int plaats) {
        int index = diepte == 0 ? 1 : kaders[diepte - 1].aantal[element.plek];
        if (diepte == kaders.length) {
            kaders = Arrays.copyOf(kaders, 2 * diepte);
        }
        if (kaders[diepte] == null) {
            kaders[diepte] = new Kader();
        }
        Kader kader = kaders[diepte++];
        kader.begin(element, plaats, index);
        return kader;
    }

    void sluit() {
        diepte--;
    }

    boolean isLeeg() {
        return diepte == 0;
    }

    Kader top() {
        return kaders[diepte - 1];
    }

    /** The path of the innermost open element, {@code /} when none is open. */
    String tekst() {
        StringBuilder uit = new StringBuilder();
        for (int i = 0; i < diepte; i++) {
            kaders[i].schrijfPad(uit);
        }
        return uit.isEmpty() ? "/" : uit.toString();
    }

    /** The path of a child of the innermost open element that has just been counted. */
    String met(Element kind) {
        return met(kind.naam, diepte == 0 ? 1 : top().aantal[kind.plek]);
    }

    String met(String naam, int index) {
        StringBuilder uit = new StringBuilder(isLeeg() ? "" : tekst());
        Kader.schrijf(uit, naam, index);
        return uit.toString();
    }

    /** A name from outside the standard, short enough to show. */
    static String kort(String naam) {
        return naam.length() <= LANGSTE_NAAM ? naam : naam.substring(0, LANGSTE_NAAM) + "…";
    }
}
