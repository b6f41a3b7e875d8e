package nl.jeugdpoort.toets.regels.keten;

import static nl.jeugdpoort.toets.Bevinding.Niveau.SIGNAAL;
import static nl.jeugdpoort.toets.regels.Regel.Bron.EERDERE_BERICHTEN;

import nl.jeugdpoort.register.Stand;
import nl.jeugdpoort.register.Toewijzing;
import nl.jeugdpoort.toets.regels.Ketenregel;
import nl.jeugdpoort.toets.regels.Regel;

/** Het totaal van een toewijzing wordt alleen lager als de aanbieder instemt; vroeg hij om de wijziging, dan is dat zo. */
@Regel(code = "OP298", retourcode = "", niveau = SIGNAAL, bron = EERDERE_BERICHTEN, berichten = "JW301")
final class OP298 implements Ketenregel<Toewijzing> {

    @Override
    public void toets(Toewijzing toewijzing, Stand stand, Uitslag uit) {
        Wijziging.door(toewijzing, stand)
                .filter(w -> w.lagerTotaal() && !w.gevraagd(stand))
                .ifPresent(w -> uit.bij(
                        "Omvang/Volume",
                        "Het totaal is lager dan in de vorige versie van deze toewijzing: het was %d. Dat kan alleen als de aanbieder het daarmee eens is. Spreek het af, of laat het totaal staan."
                                .formatted(w.oud().omvang().volume())));
    }
}
