package nl.jeugdpoort.toets.regels.keten;

import static nl.jeugdpoort.toets.Bevinding.Niveau.HISTORIE;
import static nl.jeugdpoort.toets.regels.Regel.Bron.EERDERE_BERICHTEN;

import nl.jeugdpoort.register.Ongewijzigd;
import nl.jeugdpoort.register.Stand;
import nl.jeugdpoort.toets.regels.Ketenregel;
import nl.jeugdpoort.toets.regels.Regel;

/** Een ongewijzigd product verwijst naar een toewijzing van deze cliënt die op de dagtekening of later geldt. */
@Regel(code = "TR350", retourcode = "9350", niveau = HISTORIE, bron = EERDERE_BERICHTEN, berichten = "JW317")
final class TR350 implements Ketenregel<Ongewijzigd> {

    @Override
    public void toets(Ongewijzigd product, Stand stand, Uitslag uit) {
        if (stand.actueel(product.nummer()).isEmpty()) {
            uit.bij(
                    "ToewijzingNummer",
                    "Deze cliënt heeft bij deze aanbieder geen toewijzing met dit nummer die nu of later geldt. Laat haar weg, of verbeter het nummer.");
        }
    }
}
