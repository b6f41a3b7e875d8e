package nl.jeugdpoort.cli.simulatie;

import java.util.HashMap;
import java.util.Map;

/** Counts how often a party got something of a pair that was sent before what it already had. */
final class Volgorde {

    private final Map<String, Integer> laatste = new HashMap<>();
    private int fouten;

    void zie(String door, int nummer) {
        int vorige = laatste.getOrDefault(door, -1);
        if (nummer < vorige) {
            fouten++;
        } else {
            laatste.put(door, nummer);
        }
    }

    int fouten() {
        return fouten;
    }
}
