package nl.jeugdpoort.antwoord;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.jeugdpoort.standaard.Standaard.Retourcodes;

/**
 * Repeats of a declaratie what is wrong (flows section 8): a wrong client with all its prestaties as not assessed, otherwise the
 * wrong prestaties; nothing when the declaratie itself is wrong.
 */
final class AlleenFouten implements Beoordeling {

    private final String declaratie;
    private final Map<String, List<String>> fouten;
    private final Retourcodes retourcodes;
    private final Set<String> takken = new HashSet<>();

    /**
     * @param declaratie path of the declaratie itself
     * @param fouten codes per wrong class
     */
    AlleenFouten(String declaratie, Map<String, List<String>> fouten, Retourcodes retourcodes) {
        this.declaratie = declaratie;
        this.fouten = fouten;
        this.retourcodes = retourcodes;
        fouten.keySet().forEach(pad -> {
            takken.add(pad);
            omhullend(pad).forEach(takken::add);
        });
    }

    boolean declaratieFout() {
        return fouten.containsKey(declaratie);
    }

    @Override
    public boolean herhaalt(String pad) {
        return pad.equals(declaratie) || !declaratieFout() && (takken.contains(pad) || inFouteKlasse(pad));
    }

    @Override
    public List<String> codes(String pad) {
        return inFouteKlasse(pad)
                ? List.of(retourcodes.nietBeoordeeld())
                : fouten.getOrDefault(pad, List.of(retourcodes.geenOpmerking()));
    }

    private boolean inFouteKlasse(String pad) {
        return omhullend(pad).anyMatch(fouten::containsKey);
    }

    private static Stream<String> omhullend(String pad) {
        return Stream.iterate(ouder(pad), hier -> !hier.isEmpty(), AlleenFouten::ouder);
    }

    private static String ouder(String pad) {
        return pad.substring(0, pad.lastIndexOf('/'));
    }
}
