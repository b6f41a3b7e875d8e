package nl.jeugdpoort.instelling;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Finds the known word that a typing error probably meant. */
final class Suggestie {

    private static final int HOOGSTENS = 2;

    /** Shorter words, as codes are, look like nearly everything. */
    private static final int KORTSTE = 3;

    private Suggestie() {}

    /** The end of a sentence: the likely word when one is near, otherwise all that is allowed. */
    static String bij(String fout, Collection<String> bekend) {
        return naaste(fout, bekend)
                .map(woord -> "bedoelt u '" + woord + "'?")
                .orElseGet(() -> "toegestaan: " + String.join(", ", bekend));
    }

    private static Optional<String> naaste(String fout, Collection<String> bekend) {
        return bekend.stream()
                .filter(woord -> fout.length() >= KORTSTE)
                .filter(woord -> afstand(fout, woord) <= HOOGSTENS)
                .min(Comparator.comparingInt(woord -> afstand(fout, woord)));
    }

    /** Number of letters to insert, drop or replace (Levenshtein), without regard to case. */
    static int afstand(String een, String twee) {
        int[] vorige = new int[twee.length() + 1];
        for (int j = 0; j <= twee.length(); j++) {
            vorige[j] = j;
        }
        for (int i = 1; i <= een.length(); i++) {
            vorige = volgendeRij(vorige, Character.toLowerCase(een.charAt(i - 1)), twee, i);
        }
        return vorige[twee.length()];
    }

    private static int[] volgendeRij(int[] vorige, char letter, String woord, int begin) {
        int[] rij = new int[vorige.length];
        rij[0] = begin;
        for (int j = 1; j < rij.length; j++) {
            int anders = letter == Character.toLowerCase(woord.charAt(j - 1)) ? 0 : 1;
            rij[j] = Math.min(vorige[j - 1] + anders, 1 + Math.min(vorige[j], rij[j - 1]));
        }
        return rij;
    }
}
