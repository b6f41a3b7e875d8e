package nl.jeugdpoort.toets.regels.keten;

import static nl.jeugdpoort.toets.Bevinding.Niveau.HISTORIE;
import static nl.jeugdpoort.toets.regels.Regel.Bron.EERDERE_BERICHTEN;

import nl.jeugdpoort.register.Stand;
import nl.jeugdpoort.register.Stop;
import nl.jeugdpoort.toets.regels.Ketenregel;
import nl.jeugdpoort.toets.regels.Regel;

/** Een volgende stop op dezelfde start eindigt op dezelfde dag als de vorige of later. */
@Regel(code = "TR414", retourcode = "9414", niveau = HISTORIE, bron = EERDERE_BERICHTEN, berichten = "JW307")
final class TR414 implements Ketenregel<Stop> {

    @Override
    public void toets(Stop stop, Stand stand, Uitslag uit) {
        if (!stop.verwijdert()
                && stand.leveringen().stops().stream()
                        .anyMatch(eerder ->
                                eerder.zelfdeLevering(stop) && stop.einde().isBefore(eerder.einde()))) {
            uit.bij(
                    "Einddatum",
                    "Op deze start is al een stop met een latere einddatum gemeld. Gebruik die datum of een latere, of verwijder de eerdere stop.");
        }
    }
}
