package nl.jeugdpoort.contract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import nl.jeugdpoort.instelling.Csvlezer;
import nl.jeugdpoort.instelling.Csvregel;

/** The gemeenten of one reading, each with the days on which its code is valid; never changes. */
final class Gemeentelijst {

    static final String BESTAND = "codelijsten/cbs-gemeenten.csv";
    static final Pattern CODE = Pattern.compile("[0-9]{4}");
    static final String GEEN_CODE = "is geen gemeentecode; dat zijn vier cijfers, met de nullen vooraan";

    private static final List<String> KOLOMMEN = List.of("code", "naam", Periode.VAN, Periode.TOT);

    private final Map<String, List<Periode>> codes = new HashMap<>();

    private Gemeentelijst() {}

    static Gemeentelijst lees(Csvlezer lezer) {
        var lijst = new Gemeentelijst();
        var wacht = new Overlapwacht("code");
        for (Csvregel regel : lezer.lees(BESTAND, KOLOMMEN)) {
            Periode periode = Periode.lees(regel);
            String code = regel.verplicht("code", CODE, GEEN_CODE);
            if (regel.goed()) {
                wacht.toets(periode, regel);
                lijst.codes.computeIfAbsent(code, c -> new ArrayList<>()).add(periode);
            }
        }
        return lijst;
    }

    int aantal() {
        return codes.size();
    }

    boolean kent(String code) {
        return codes.containsKey(code);
    }

    /** Whether the code was valid on one of these days. */
    boolean bestaat(String code, Periode periode) {
        return codes.getOrDefault(code, List.of()).stream().anyMatch(geldig -> geldig.raakt(periode));
    }
}
