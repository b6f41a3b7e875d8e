package nl.jeugdpoort.toets.regels.keten;

import static nl.jeugdpoort.toets.Bevinding.Niveau.SIGNAAL;
import static nl.jeugdpoort.toets.regels.Regel.Bron.EERDERE_BERICHTEN;

import nl.jeugdpoort.register.Stand;
import nl.jeugdpoort.register.Toewijzing;
import nl.jeugdpoort.toets.regels.Ketenregel;
import nl.jeugdpoort.toets.regels.Regel;

/** Het budget van een toewijzing wordt alleen lager als de aanbieder instemt; vroeg hij om de wijziging, dan is dat zo. */
@Regel(code = "OP299", retourcode = "", niveau = SIGNAAL, bron = EERDERE_BERICHTEN, berichten = "JW301")
final class OP299 implements Ketenregel<Toewijzing> {

    @Override
    public void toets(Toewijzing toewijzing, Stand stand, Uitslag uit) {
        Wijziging.door(toewijzing, stand)
                .filter(w -> w.lagerBudget() && !w.gevraagd(stand))
                .ifPresent(w -> uit.bij(
                        "Budget",
                        "Het budget is lager dan in de vorige versie van deze toewijzing: het was %d cent. Dat kan alleen als de aanbieder het daarmee eens is. Spreek het af, of laat het budget staan."
                                .formatted(w.oud().budget())));
    }
}
