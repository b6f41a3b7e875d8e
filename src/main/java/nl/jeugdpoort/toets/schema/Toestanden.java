package nl.jeugdpoort.toets.schema;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** The non-deterministic automaton of a pattern, over UTF-16 units; half-way to {@link Patroon}. */
final class Toestanden {

    /** A step from one state to another on a set of units. */
    record Stap(BitSet eenheden, int naar) {}

    private static final BitSet HOOG = bits(Character.MIN_HIGH_SURROGATE, Character.MAX_HIGH_SURROGATE);
    private static final BitSet LAAG = bits(Character.MIN_LOW_SURROGATE, Character.MAX_LOW_SURROGATE);

    private final List<List<Stap>> stappen = new ArrayList<>();
    private final List<BitSet> vrij = new ArrayList<>();
    private final int begin;
    private final int einde;

    Toestanden(Patroonvorm vorm) {
        begin = nieuw();
        einde = voeg(vorm, begin);
    }

    /** The states in which a reading starts. */
    BitSet begin() {
        return metVrijeStappen(bits(begin, begin));
    }

    boolean isEinde(BitSet staten) {
        return staten.get(einde);
    }

    /** All sets of units on which some state steps. */
    List<BitSet> eenheden() {
        return stappen.stream().flatMap(List::stream).map(Stap::eenheden).toList();
    }

    /** The states after one unit. */
    BitSet na(BitSet staten, int eenheid) {
        BitSet volgend = new BitSet();
        staten.stream()
                .forEach(s -> stappen.get(s).stream()
                        .filter(stap -> stap.eenheden().get(eenheid))
                        .forEach(stap -> volgend.set(stap.naar())));
        return metVrijeStappen(volgend);
    }

    private BitSet metVrijeStappen(BitSet staten) {
        BitSet alle = (BitSet) staten.clone();
        int voor;
        do {
            voor = alle.cardinality();
            ((BitSet) alle.clone()).stream().forEach(s -> alle.or(vrij.get(s)));
        } while (alle.cardinality() > voor);
        return alle;
    }

    private int voeg(Patroonvorm vorm, int van) {
        return switch (vorm) {
            case Patroonvorm.Teken t -> teken(t.tekens(), van);
            case Patroonvorm.Rij r -> rij(r.delen(), van);
            case Patroonvorm.Keuze k -> keuze(k.mogelijk(), van);
            case Patroonvorm.Herhaald h -> herhaald(h, van);
        };
    }

    private int teken(Tekens tekens, int van) {
        int naar = nieuw();
        stappen.get(van).add(new Stap(tekens.basis(), naar));
        if (tekens.aanvullend()) {
            int half = nieuw();
            stappen.get(van).add(new Stap(HOOG, half));
            stappen.get(half).add(new Stap(LAAG, naar));
        }
        return naar;
    }

    private int rij(List<Patroonvorm> delen, int van) {
        int hier = van;
        for (Patroonvorm deel : delen) {
            hier = voeg(deel, hier);
        }
        return hier;
    }

    private int keuze(List<Patroonvorm> mogelijk, int van) {
        int naar = nieuw();
        for (Patroonvorm vorm : mogelijk) {
            int eigen = nieuw();
            vrij.get(van).set(eigen);
            vrij.get(voeg(vorm, eigen)).set(naar);
        }
        return naar;
    }

    private int herhaald(Patroonvorm.Herhaald h, int van) {
        int hier = van;
        for (int i = 0; i < h.min(); i++) {
            hier = voeg(h.deel(), hier);
        }
        if (h.max() < 0) {
            int lus = nieuw();
            vrij.get(hier).set(lus);
            vrij.get(voeg(h.deel(), lus)).set(lus);
            return lus;
        }
        int naar = nieuw();
        vrij.get(hier).set(naar);
        for (int i = h.min(); i < h.max(); i++) {
            hier = voeg(h.deel(), hier);
            vrij.get(hier).set(naar);
        }
        return naar;
    }

    private int nieuw() {
        stappen.add(new ArrayList<>());
        vrij.add(new BitSet());
        return stappen.size() - 1;
    }

    private static BitSet bits(int van, int totEnMet) {
        BitSet bits = new BitSet();
        bits.set(van, totEnMet + 1);
        return bits;
    }
}
