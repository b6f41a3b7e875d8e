package nl.jeugdpoort.toets.regels.keten;

import static nl.jeugdpoort.toets.Bevinding.Niveau.HISTORIE;
import static nl.jeugdpoort.toets.regels.Regel.Bron.EERDERE_BERICHTEN;

import nl.jeugdpoort.register.Stand;
import nl.jeugdpoort.register.Stop;
import nl.jeugdpoort.toets.regels.Ketenregel;
import nl.jeugdpoort.toets.regels.Regel;

/** Een stop neemt toewijzing, product en begindatum over van een start die nog staat. */
@Regel(code = "TR382", retourcode = "9069", niveau = HISTORIE, bron = EERDERE_BERICHTEN, berichten = "JW307")
final class TR382 implements Ketenregel<Stop> {

    @Override
    public void toets(Stop stop, Stand stand, Uitslag uit) {
        if (!stop.verwijdert() && stand.leveringen().starts().stream().noneMatch(start -> start.zelfdeLevering(stop))) {
            uit.bij(
                    "Begindatum",
                    "Er is geen start met dit toewijzingnummer, dit product en deze begindatum. Neem deze gegevens over uit de start.");
        }
    }
}
