package nl.jeugdpoort.toets.regels.keten;

import static nl.jeugdpoort.toets.Bevinding.Niveau.HISTORIE;
import static nl.jeugdpoort.toets.regels.Regel.Bron.EERDERE_BERICHTEN;

import nl.jeugdpoort.register.Prestatie;
import nl.jeugdpoort.register.Stand;
import nl.jeugdpoort.toets.regels.Ketenregel;
import nl.jeugdpoort.toets.regels.Regel;

/** Een creditprestatie is gelijk aan een eerdere debetprestatie die is toegekend. */
@Regel(code = "TR323", retourcode = "8017", niveau = HISTORIE, bron = EERDERE_BERICHTEN, berichten = "JW323")
final class TR323 implements Ketenregel<Prestatie> {

    @Override
    public void toets(Prestatie prestatie, Stand stand, Uitslag uit) {
        if (!prestatie.debet()
                && stand.declaraties()
                        .toegekendDebet(prestatie.vorige())
                        .filter(prestatie::crediteert)
                        .isEmpty()) {
            uit.bij(
                    "ProductReferentie/VorigReferentieNummer",
                    "Er is geen toegekende prestatie met dit nummer en verder dezelfde gegevens. Crediteer alleen wat is toegekend, en neem alle gegevens daarvan over.");
        }
    }
}
