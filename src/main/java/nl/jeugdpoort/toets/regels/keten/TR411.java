package nl.jeugdpoort.toets.regels.keten;

import static nl.jeugdpoort.toets.Bevinding.Niveau.HISTORIE;
import static nl.jeugdpoort.toets.regels.Regel.Bron.EERDERE_BERICHTEN;

import nl.jeugdpoort.register.Stand;
import nl.jeugdpoort.register.TeWijzigen;
import nl.jeugdpoort.toets.regels.Ketenregel;
import nl.jeugdpoort.toets.regels.Regel;

/** Heeft de toewijzing een productcode, dan noemt het verzoek om wijziging een omvang. */
@Regel(code = "TR411", retourcode = "9411", niveau = HISTORIE, bron = EERDERE_BERICHTEN, berichten = "JW317")
final class TR411 implements Ketenregel<TeWijzigen> {

    @Override
    public void toets(TeWijzigen product, Stand stand, Uitslag uit) {
        boolean metCode = stand.bestaande(product.nummer())
                .filter(t -> t.product() != null && t.product().code() != null)
                .isPresent();
        if (metCode && product.omvang() == null) {
            uit.bij("De toewijzing heeft een productcode. Noem ook de omvang die u wenst, desnoods dezelfde.");
        }
    }
}
