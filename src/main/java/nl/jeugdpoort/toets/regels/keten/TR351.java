package nl.jeugdpoort.toets.regels.keten;

import static nl.jeugdpoort.toets.Bevinding.Niveau.HISTORIE;
import static nl.jeugdpoort.toets.regels.Regel.Bron.EERDERE_BERICHTEN;

import nl.jeugdpoort.register.Stand;
import nl.jeugdpoort.register.TeWijzigen;
import nl.jeugdpoort.toets.regels.Ketenregel;
import nl.jeugdpoort.toets.regels.Regel;

/** Een te wijzigen product verwijst naar een toewijzing van deze cliënt die op de dagtekening of later geldt. */
@Regel(code = "TR351", retourcode = "9351", niveau = HISTORIE, bron = EERDERE_BERICHTEN, berichten = "JW317")
final class TR351 implements Ketenregel<TeWijzigen> {

    @Override
    public void toets(TeWijzigen product, Stand stand, Uitslag uit) {
        if (stand.actueel(product.nummer()).isEmpty()) {
            uit.bij(
                    "ToewijzingNummer",
                    "Deze cliënt heeft bij deze aanbieder geen toewijzing met dit nummer die nu of later geldt. Verbeter het nummer, of vraag een nieuw product.");
        }
    }
}
