package nl.jeugdpoort.console.bericht;

import java.util.List;
import nl.jeugdpoort.aflevering.AfleveringOverzicht;
import nl.jeugdpoort.aflevering.Afleverspoor.Poging;

/**
 * A delivery with its attempts.
 *
 * @param pogingen newest first
 */
record Levering(AfleveringOverzicht stand, List<Poging> pogingen) {

    static List<Levering> van(List<AfleveringOverzicht> afleveringen, List<Poging> pogingen) {
        return afleveringen.stream()
                .map(a -> new Levering(
                        a,
                        pogingen.stream().filter(p -> p.aflevering() == a.id()).toList()))
                .toList();
    }
}
