package nl.jeugdpoort.toets;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import nl.jeugdpoort.toegang.Weigering;

/**
 * Which rules to list; null lets all through.
 *
 * @param tekst words that all stand in the code, the sentence or the reason, in capitals or not
 * @param berichtsoort kind of message, for example {@code JW301}
 * @param niveau word of a level
 * @param stand word of a state
 */
public record Regelvraag(String tekst, String berichtsoort, String niveau, String stand)
        implements Predicate<RegelOverzicht> {

    @Override
    public boolean test(RegelOverzicht regel) {
        return (tekst == null || noemtAlles(regel))
                && (berichtsoort == null || regel.berichten().contains(berichtsoort))
                && (niveau == null || regel.niveau().equals(niveau))
                && (stand == null || regel.stand().equals(stand));
    }

    private boolean noemtAlles(RegelOverzicht regel) {
        String waarin = klein(regel.code() + " " + regel.zin() + " " + (regel.reden() == null ? "" : regel.reden()));
        return List.of(klein(tekst).strip().split("\\s+")).stream().allMatch(waarin::contains);
    }

    private static String klein(String tekst) {
        return tekst.toLowerCase(Locale.ROOT);
    }

    /** @throws Weigering 400 when a word is none of those that can be asked for */
    void controleer(Regelkeuzes keuzes) {
        controleer("berichtsoort", berichtsoort, keuzes.berichtsoorten());
        controleer("niveau", niveau, keuzes.niveaus());
        controleer("stand", stand, List.copyOf(keuzes.standen().keySet()));
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
