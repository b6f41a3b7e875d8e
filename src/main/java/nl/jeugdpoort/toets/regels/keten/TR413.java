package nl.jeugdpoort.toets.regels.keten;

import static nl.jeugdpoort.toets.Bevinding.Niveau.HISTORIE;
import static nl.jeugdpoort.toets.regels.Regel.Bron.EERDERE_BERICHTEN;

import nl.jeugdpoort.register.Stand;
import nl.jeugdpoort.register.Stop;
import nl.jeugdpoort.toets.regels.Ketenregel;
import nl.jeugdpoort.toets.regels.Regel;

/** Na een tijdelijke stop volgt op dezelfde start niet nog een tijdelijke stop. */
@Regel(code = "TR413", retourcode = "9413", niveau = HISTORIE, bron = EERDERE_BERICHTEN, berichten = "JW307")
final class TR413 implements Ketenregel<Stop> {

    @Override
    public void toets(Stop stop, Stand stand, Uitslag uit) {
        if (!stop.verwijdert()
                && stop.tijdelijk()
                && stand.leveringen().stops().stream()
                        .anyMatch(eerder -> eerder.tijdelijk() && eerder.zelfdeLevering(stop))) {
            uit.bij(
                    "RedenBeeindiging",
                    "Op deze start is al een tijdelijke stop gemeld. Meld nu de definitieve stop, of verwijder de eerdere.");
        }
    }
}
