package nl.jeugdpoort.toets.regels.keten;

import static nl.jeugdpoort.toets.Bevinding.Niveau.SIGNAAL;
import static nl.jeugdpoort.toets.regels.Regel.Bron.EERDERE_BERICHTEN;

import java.time.LocalDate;
import nl.jeugdpoort.register.Stand;
import nl.jeugdpoort.register.Toewijzing;
import nl.jeugdpoort.toets.regels.Ketenregel;
import nl.jeugdpoort.toets.regels.Regel;

/** Een toewijzing met terugwerkende kracht eerder laten eindigen kan alleen als de aanbieder instemt: hij vroeg erom, of meldde zelf de stop. */
@Regel(code = "OP186", retourcode = "", niveau = SIGNAAL, bron = EERDERE_BERICHTEN, berichten = "JW301")
final class OP186 implements Ketenregel<Toewijzing> {

    @Override
    public void toets(Toewijzing toewijzing, Stand stand, Uitslag uit) {
        LocalDate dagtekening = stand.bericht().kop().dagtekening();
        Wijziging.door(toewijzing, stand)
                .filter(w -> w.verkort() && toewijzing.einde().isBefore(dagtekening))
                .filter(w -> !w.gevraagd(stand) && !w.gestopt(stand))
                .ifPresent(
                        w -> uit.bij(
                                "Einddatum",
                                "Deze toewijzing eindigt nu eerder, op een dag die al voorbij is. Dat kan alleen als de aanbieder het daarmee eens is. Spreek het af, of kies een latere dag."));
    }
}
