package nl.jeugdpoort.toets.regels.keten;

import static nl.jeugdpoort.toets.Bevinding.Niveau.HISTORIE;
import static nl.jeugdpoort.toets.regels.Regel.Bron.EERDERE_BERICHTEN;

import nl.jeugdpoort.register.Kop;
import nl.jeugdpoort.register.Stand;
import nl.jeugdpoort.toets.regels.Ketenregel;
import nl.jeugdpoort.toets.regels.Regel;

/** Een declaratie-antwoord noemt de identificatie en de dagtekening van een declaratie die aan deze gemeente is gestuurd. */
@Regel(code = "TR337", retourcode = "", niveau = HISTORIE, bron = EERDERE_BERICHTEN, berichten = "JW325")
final class TR337 implements Ketenregel<Kop> {

    @Override
    public void toets(Kop kop, Stand stand, Uitslag uit) {
        if (stand.declaraties().beantwoord().isEmpty()) {
            uit.bij(
                    "DeclaratieIdentificatie",
                    "Er is geen declaratie met deze identificatie en dagtekening. Neem beide over uit de declaratie.");
        }
    }
}
