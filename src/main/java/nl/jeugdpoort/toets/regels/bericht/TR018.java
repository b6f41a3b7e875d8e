package nl.jeugdpoort.toets.regels.bericht;

import nl.jeugdpoort.toets.regels.Berichtregel;
import nl.jeugdpoort.toets.regels.Klasse;
import nl.jeugdpoort.toets.regels.Regel;

/** De levering eindigt niet voordat zij begint. */
@Regel(code = "TR018", berichten = "JW307", klassen = "StopProduct")
final class TR018 implements Berichtregel {

    @Override
    public void toets(Klasse stop, Uitslag uit) {
        if (stop.datum("Einddatum").isBefore(stop.datum("Begindatum"))) {
            uit.bij(stop, "Einddatum", "De levering stopt voordat zij begint. Verbeter de einddatum of de begindatum.");
        }
    }
}
