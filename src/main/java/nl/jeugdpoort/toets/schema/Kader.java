package nl.jeugdpoort.toets.schema;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where the pass stands within one open element. Reused for the next element at the same depth. */
final class Kader {

    /** Elements that were missing when another came; when one comes later after all, that other one stood too early. */
    static final class Gemist {
        final int plaats;
        final String pad;
        final String naam;
        final List<Element> elementen = new ArrayList<>();
        final int van;
        final int tot;
        Element later;

        /**
         * @param pad the element that came instead, null when the parent ended
         * @param naam its name
         * @param van first place in the sequence that was passed over
         * @param tot place after the last one
         */
        Gemist(int plaats, String pad, String naam, int van, int tot) {
            this.plaats = plaats;
            this.pad = pad;
            this.naam = naam;
            this.van = van;
            this.tot = tot;
        }
    }

    Element element;
    int plaats;
    int index;
    int positie;
    int[] aantal = new int[16];
    long gemeld;
    Element vervangen;
    boolean tekstGemeld;
    List<Gemist> gemist = List.of();
    private Map<String, Integer> vreemd = Map.of();

    /** @param index position among equally named siblings, from 1 */
    void begin(Element element, int plaats, int index) {
        this.element = element;
        this.plaats = plaats;
        this.index = index;
        positie = 0;
        gemeld = 0;
        vervangen = null;
        tekstGemeld = false;
        gemist = List.of();
        vreemd = Map.of();
        if (aantal.length < element.kinderen.length) {
            aantal = new int[element.kinderen.length];
        }
        Arrays.fill(aantal, 0, element.kinderen.length, 0);
    }

    /** The child that this name means when all is in order, null otherwise. */
    Element kind(String naam, String ruimte) {
        Element[] kinderen = element.kinderen;
        for (int i = positie; i < kinderen.length; i++) {
            Element kind = kinderen[i];
            if (kind.naam == naam && kind.ruimte == ruimte && aantal[i] < kind.max) {
                positie = i;
                aantal[i]++;
                return kind;
            } else if (aantal[i] < kind.min) {
                return null;
            }
        }
        return null;
    }

    void mis(Gemist gemist) {
        if (this.gemist.isEmpty()) {
            this.gemist = new ArrayList<>();
        }
        this.gemist.add(gemist);
    }

    /** Notes that a finding of an element that stands wrongly is made; false when there is one already. */
    boolean eersteMelding(Element kind) {
        boolean eerste = (gemeld & 1L << kind.plek) == 0;
        gemeld |= 1L << kind.plek;
        return eerste;
    }

    /** Whether no child has come at all. */
    boolean isLeeg() {
        return positie == 0 && aantal[0] == 0 && vreemd.isEmpty() && gemist.isEmpty();
    }

    int telVreemd(String naam) {
        if (vreemd.isEmpty()) {
            vreemd = new HashMap<>();
        }
        return vreemd.merge(naam, 1, Integer::sum);
    }

    void schrijfPad(StringBuilder uit) {
        schrijf(uit, element.naam, index);
    }

    static void schrijf(StringBuilder uit, String naam, int index) {
        uit.append('/').append(naam);
        if (index > 1) {
            uit.append('[').append(index).append(']');
        }
    }
}
