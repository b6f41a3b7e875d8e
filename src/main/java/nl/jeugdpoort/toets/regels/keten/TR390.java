package nl.jeugdpoort.toets.regels.keten;

import static nl.jeugdpoort.toets.Bevinding.Niveau.HISTORIE;
import static nl.jeugdpoort.toets.regels.Regel.Bron.EERDERE_BERICHTEN;

import nl.jeugdpoort.register.Prestatie;
import nl.jeugdpoort.register.Stand;
import nl.jeugdpoort.toets.regels.Ketenregel;
import nl.jeugdpoort.toets.regels.Regel;

/** Een prestatie wordt maar één keer gecrediteerd. */
@Regel(code = "TR390", retourcode = "9390", niveau = HISTORIE, bron = EERDERE_BERICHTEN, berichten = "JW323")
final class TR390 implements Ketenregel<Prestatie> {

    @Override
    public void toets(Prestatie prestatie, Stand stand, Uitslag uit) {
        if (!prestatie.debet() && stand.declaraties().gecrediteerd(prestatie.vorige())) {
            uit.bij(
                    "ProductReferentie/VorigReferentieNummer",
                    "De prestatie met dit nummer is al eerder gecrediteerd. Laat deze creditprestatie weg.");
        }
    }
}
