package nl.jeugdpoort.toets.regels.bericht;

import java.util.Set;
import nl.jeugdpoort.toets.regels.Berichtregel;
import nl.jeugdpoort.toets.regels.Klasse;
import nl.jeugdpoort.toets.regels.Regel;

/** Een start of stop is een eerste aanlevering (1) of een verwijdering (3). */
@Regel(
        code = "CS058",
        berichten = {"JW305", "JW307"},
        klassen = {"StartProduct", "StopProduct"})
final class CS058 implements Berichtregel {

    private static final Set<String> TOEGESTAAN = Set.of("1", "3");

    @Override
    public void toets(Klasse product, Uitslag uit) {
        if (!product.isEen("StatusAanlevering", TOEGESTAAN)) {
            uit.bij(
                    product,
                    "StatusAanlevering",
                    "Deze status is niet toegestaan. Gebruik 1 voor een eerste aanlevering of 3 om een aanlevering te verwijderen.");
        }
    }
}
