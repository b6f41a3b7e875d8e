package nl.jeugdpoort.toets.schema;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * A pattern as a table: one look-up per UTF-16 unit, whatever the pattern, so that the time is linear in the text. A reading is one
 * int, the state, so that text may come in pieces.
 */
final class Patroon {

    /** The state in which every reading starts. */
    static final int BEGIN = 0;

    private static final int MEESTE_TOESTANDEN = 5000;
    private static final int ASCII = 128;

    private final char[] grenzen;
    private final byte[] ascii = new byte[ASCII];
    private final int klassen;
    private final int[] overgang;
    private final boolean[] goed;
    private final boolean[] vast;

    Patroon(Patroonvorm vorm) {
        Toestanden toestanden = new Toestanden(vorm);
        grenzen = grenzen(toestanden.eenheden());
        klassen = grenzen.length;
        if (klassen > Byte.MAX_VALUE) {
            throw new XsdFout("Een patroon met meer dan " + Byte.MAX_VALUE + " tekenklassen kent de poort niet");
        }
        for (int c = 0; c < ASCII; c++) {
            ascii[c] = (byte) zoek((char) c);
        }
        List<BitSet> staten = new ArrayList<>(List.of(toestanden.begin()));
        overgang = overgangen(toestanden, staten);
        goed = new boolean[staten.size()];
        vast = new boolean[staten.size()];
        for (int s = 0; s < goed.length; s++) {
            int staat = s;
            goed[s] = toestanden.isEinde(staten.get(s));
            vast[s] = IntStream.range(0, klassen).allMatch(k -> overgang[staat * klassen + k] == staat);
        }
    }

    /** The state after reading a piece of text. */
    int lees(int staat, char[] tekst, int van, int tot) {
        int nu = staat;
        for (int i = van; i < tot && !vast[nu]; i++) {
            char c = tekst[i];
            nu = overgang[nu * klassen + (c < ASCII ? ascii[c] : zoek(c))];
        }
        return nu;
    }

    /** Whether a text that ends in this state matches as a whole. */
    boolean goed(int staat) {
        return goed[staat];
    }

    boolean past(String tekst) {
        return goed(lees(BEGIN, tekst.toCharArray(), 0, tekst.length()));
    }

    private int zoek(char c) {
        int plek = Arrays.binarySearch(grenzen, c);
        return plek >= 0 ? plek : -plek - 2;
    }

    private int[] overgangen(Toestanden toestanden, List<BitSet> staten) {
        Map<BitSet, Integer> nummers = new HashMap<>(Map.of(staten.getFirst(), BEGIN));
        List<Integer> naar = new ArrayList<>();
        for (int s = 0; s < staten.size(); s++) {
            for (char grens : grenzen) {
                BitSet volgend = toestanden.na(staten.get(s), grens);
                if (nummers.putIfAbsent(volgend, staten.size()) == null) {
                    staten.add(volgend);
                }
                naar.add(nummers.get(volgend));
            }
            if (staten.size() > MEESTE_TOESTANDEN) {
                throw new XsdFout("Een patroon met meer dan " + MEESTE_TOESTANDEN + " toestanden kent de poort niet");
            }
        }
        return naar.stream().mapToInt(Integer::intValue).toArray();
    }

    /** First units of the runs within which all units step alike. */
    private static char[] grenzen(List<BitSet> eenheden) {
        BitSet grens = new BitSet();
        grens.set(0);
        for (BitSet set : eenheden) {
            for (int van = set.nextSetBit(0); van >= 0; van = set.nextSetBit(set.nextClearBit(van))) {
                grens.set(van);
                grens.set(set.nextClearBit(van));
            }
        }
        char[] uit = new char[grens.get(0, Character.MAX_VALUE + 1).cardinality()];
        int i = 0;
        for (int g = grens.nextSetBit(0); g >= 0 && g <= Character.MAX_VALUE; g = grens.nextSetBit(g + 1)) {
            uit[i++] = (char) g;
        }
        return uit;
    }
}
