package nl.jeugdpoort.toets.regels.keten;

import static nl.jeugdpoort.toets.Bevinding.Niveau.SIGNAAL;
import static nl.jeugdpoort.toets.regels.Regel.Bron.EERDERE_BERICHTEN;

import java.util.Objects;
import nl.jeugdpoort.register.Stand;
import nl.jeugdpoort.register.Toewijzing;
import nl.jeugdpoort.toets.regels.Ketenregel;
import nl.jeugdpoort.toets.regels.Regel;

/** Een toewijzing waarop de aanbieder hulp heeft gemeld wordt niet verwijderd; is er al gedeclareerd, dan geldt TR385. */
@Regel(code = "OP362", retourcode = "", niveau = SIGNAAL, bron = EERDERE_BERICHTEN, berichten = "JW301")
final class OP362 implements Ketenregel<Toewijzing> {

    @Override
    public void toets(Toewijzing toewijzing, Stand stand, Uitslag uit) {
        boolean nieuw = stand.vorige(toewijzing).filter(Toewijzing::verwijderd).isEmpty();
        boolean gestart =
                stand.leveringen().starts().stream().anyMatch(s -> Objects.equals(s.nummer(), toewijzing.nummer()));
        if (toewijzing.verwijderd()
                && nieuw
                && gestart
                && stand.declaraties().openDebets(toewijzing.nummer()).isEmpty()) {
            uit.bij(
                    "RedenWijziging",
                    "Op deze toewijzing heeft de aanbieder de start van hulp gemeld. Spreek met de aanbieder af wat er met die hulp gebeurt, of verkort de toewijzing.");
        }
    }
}
