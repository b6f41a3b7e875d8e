package nl.jeugdpoort.toets.regels.keten;

import static nl.jeugdpoort.toets.Bevinding.Niveau.HISTORIE;
import static nl.jeugdpoort.toets.regels.Regel.Bron.EERDERE_BERICHTEN;

import nl.jeugdpoort.register.Stand;
import nl.jeugdpoort.register.Start;
import nl.jeugdpoort.toets.regels.Ketenregel;
import nl.jeugdpoort.toets.regels.Regel;

/** Een start waarop een stop is gemeld, kan niet worden verwijderd. */
@Regel(code = "TR071", retourcode = "9071", niveau = HISTORIE, bron = EERDERE_BERICHTEN, berichten = "JW305")
final class TR071 implements Ketenregel<Start> {

    @Override
    public void toets(Start start, Stand stand, Uitslag uit) {
        if (start.verwijdert() && stand.leveringen().stops().stream().anyMatch(stop -> stop.zelfdeLevering(start))) {
            uit.bij(
                    "StatusAanlevering",
                    "Op deze start is al een stop gemeld. Verwijder eerst de stop, en daarna de start.");
        }
    }
}
