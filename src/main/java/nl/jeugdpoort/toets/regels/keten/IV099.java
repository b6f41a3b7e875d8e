package nl.jeugdpoort.toets.regels.keten;

import static nl.jeugdpoort.toets.Bevinding.Niveau.SIGNAAL;
import static nl.jeugdpoort.toets.regels.Regel.Bron.EERDERE_BERICHTEN;

import nl.jeugdpoort.register.Stand;
import nl.jeugdpoort.register.Toewijzing;
import nl.jeugdpoort.toets.regels.Ketenregel;
import nl.jeugdpoort.toets.regels.Regel;

/** Er staat een reden van wijziging als de toewijzing anders is dan in haar vorige versie, en anders niet. */
@Regel(code = "IV099", retourcode = "", niveau = SIGNAAL, bron = EERDERE_BERICHTEN, berichten = "JW301")
final class IV099 implements Ketenregel<Toewijzing> {

    @Override
    public void toets(Toewijzing toewijzing, Stand stand, Uitslag uit) {
        Wijziging.door(toewijzing, stand).filter(w -> !w.herhaalt()).ifPresent(w -> {
            boolean metReden = toewijzing.reden() != null;
            if (w.verandert() && !metReden) {
                uit.bij("Deze toewijzing is anders dan in haar vorige versie. Zeg met RedenWijziging waarom.");
            } else if (metReden && !w.verandert()) {
                uit.bij(
                        "RedenWijziging",
                        "Deze toewijzing is gelijk aan haar vorige versie. Laat de reden van wijziging weg.");
            }
        });
    }
}
