package nl.jeugdpoort.toets.regels.keten;

import static nl.jeugdpoort.toets.Bevinding.Niveau.HISTORIE;
import static nl.jeugdpoort.toets.regels.Regel.Bron.EERDERE_BERICHTEN;

import nl.jeugdpoort.register.Levering;
import nl.jeugdpoort.register.Stand;
import nl.jeugdpoort.toets.regels.Ketenregel;
import nl.jeugdpoort.toets.regels.Regel;

/** Een eerste aanlevering is niet al eerder gemeld; wat hetzelfde bericht verwijdert telt niet mee. */
@Regel(
        code = "TR074",
        retourcode = "9074",
        niveau = HISTORIE,
        bron = EERDERE_BERICHTEN,
        berichten = {"JW305", "JW307"})
final class TR074 implements Ketenregel<Levering> {

    @Override
    public void toets(Levering levering, Stand stand, Uitslag uit) {
        if (!levering.verwijdert() && stand.leveringen().gemeld(levering)) {
            uit.bij(
                    "StatusAanlevering",
                    "Deze melding is al bekend. Stuur haar niet nog een keer, of verwijder eerst de eerdere melding.");
        }
    }
}
