package nl.jeugdpoort.toets.regels.keten;

import static nl.jeugdpoort.toets.Bevinding.Niveau.HISTORIE;
import static nl.jeugdpoort.toets.regels.Regel.Bron.EERDERE_BERICHTEN;

import nl.jeugdpoort.register.Stand;
import nl.jeugdpoort.register.Stop;
import nl.jeugdpoort.toets.regels.Ketenregel;
import nl.jeugdpoort.toets.regels.Regel;

/** Na een definitieve stop volgt op dezelfde start geen stop meer. */
@Regel(code = "TR415", retourcode = "9415", niveau = HISTORIE, bron = EERDERE_BERICHTEN, berichten = "JW307")
final class TR415 implements Ketenregel<Stop> {

    @Override
    public void toets(Stop stop, Stand stand, Uitslag uit) {
        if (!stop.verwijdert()
                && stand.leveringen().stops().stream()
                        .anyMatch(eerder -> !eerder.tijdelijk() && eerder.zelfdeLevering(stop))) {
            uit.bij(
                    "RedenBeeindiging",
                    "Op deze start is al een definitieve stop gemeld. Verwijder die eerst als zij niet klopt.");
        }
    }
}
