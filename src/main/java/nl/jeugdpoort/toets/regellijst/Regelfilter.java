package nl.jeugdpoort.toets.regellijst;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import nl.jeugdpoort.toegang.Weigering;

/**
 * Which rules to list; null lets all through.
 *
 * @param berichtsoort kind of message, for example {@code JW301}
 * @param niveau word of a level
 * @param stand word of a state
 */
record Regelfilter(String berichtsoort, String niveau, String stand) implements Predicate<Lijstregel> {

    private static final List<String> NIVEAUS =
            Arrays.stream(Niveau.values()).map(Niveau::woord).toList();
    private static final List<String> STANDEN =
            Arrays.stream(Stand.values()).map(Stand::woord).toList();

    @Override
    public boolean test(Lijstregel regel) {
        return (berichtsoort == null || regel.berichten().contains(berichtsoort))
                && (niveau == null || regel.niveau().woord().equals(niveau))
                && (stand == null || regel.stand().woord().equals(stand));
    }

    /**
     * @param soorten every kind of message that a rule names
     * @throws Weigering 400 when a word is none of those that can be asked for
     */
    void controleer(List<String> soorten) {
        controleer("berichtsoort", berichtsoort, soorten);
        controleer("niveau", niveau, NIVEAUS);
        controleer("stand", stand, STANDEN);
    }

    private static void controleer(String parameter, String woord, List<String> mogelijk) {
        if (woord != null && !mogelijk.contains(woord)) {
            throw new Weigering(
                    400,
                    "parameter-ongeldig",
                    null,
                    "Een parameter klopt niet",
                    "De parameter %s moet een van de woorden %s zijn."
                            .formatted(parameter, String.join(", ", mogelijk)),
                    List.of());
        }
    }
}
