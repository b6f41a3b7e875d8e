package nl.jeugdpoort.toets.schema;

import java.util.List;

/** What a pattern facet or an enumeration says, as a tree. */
sealed interface Patroonvorm {

    /** One character of a set. */
    record Teken(Tekens tekens) implements Patroonvorm {}

    /** One after the other. */
    record Rij(List<Patroonvorm> delen) implements Patroonvorm {}

    /** One of these. */
    record Keuze(List<Patroonvorm> mogelijk) implements Patroonvorm {}

    /** At least {@code min} and at most {@code max} times; {@code max} of -1 is without end. */
    record Herhaald(Patroonvorm deel, int min, int max) implements Patroonvorm {}

    /** Exactly this text. */
    static Patroonvorm letterlijk(String tekst) {
        return new Rij(tekst.chars()
                .<Patroonvorm>mapToObj(c -> new Teken(Tekens.een((char) c)))
                .toList());
    }
}
