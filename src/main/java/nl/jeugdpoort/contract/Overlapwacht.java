package nl.jeugdpoort.contract;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import nl.jeugdpoort.instelling.Csvregel;

/** Sees that no two lines about the same thing count on the same day. */
final class Overlapwacht {

    private final List<String> sleutel;
    private final Map<String, NavigableMap<LocalDate, Eerder>> eerdere = new HashMap<>();

    private record Eerder(Periode periode, String plaats) {}

    /**
     * @param sleutel the columns that say what a line is about
     */
    Overlapwacht(String... sleutel) {
        this.sleutel = List.of(sleutel);
    }

    /** Keeps an error at the line when an earlier one about the same thing counts on one of its days. */
    void toets(Periode periode, Csvregel regel) {
        NavigableMap<LocalDate, Eerder> perBegin =
                eerdere.computeIfAbsent(regel.sleutel(sleutel), s -> new TreeMap<>());
        var vorige = perBegin.floorEntry(periode.tot());
        if (vorige != null && vorige.getValue().periode().raakt(periode)) {
            regel.fout(
                    Periode.VAN,
                    "de periode overlapt met die van " + vorige.getValue().plaats()
                            + ", die over hetzelfde gaat; laat de ene eindigen voor de andere begint");
        } else {
            perBegin.put(periode.van(), new Eerder(periode, regel.plaats()));
        }
    }
}
