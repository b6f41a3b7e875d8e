package nl.jeugdpoort.toets.regels.keten;

import static nl.jeugdpoort.toets.Bevinding.Niveau.HISTORIE;
import static nl.jeugdpoort.toets.regels.Regel.Bron.EERDERE_BERICHTEN;

import nl.jeugdpoort.register.Stand;
import nl.jeugdpoort.register.TeWijzigen;
import nl.jeugdpoort.toets.regels.Ketenregel;
import nl.jeugdpoort.toets.regels.Regel;

/** Heeft de toewijzing een productcategorie zonder code, dan noemt het verzoek geen omvang, tenzij het om hulp tot en met 2020 gaat. */
@Regel(code = "TR412", retourcode = "9412", niveau = HISTORIE, bron = EERDERE_BERICHTEN, berichten = "JW317")
final class TR412 implements Ketenregel<TeWijzigen> {

    @Override
    public void toets(TeWijzigen product, Stand stand, Uitslag uit) {
        boolean zonderCode = stand.bestaande(product.nummer())
                .filter(t -> t.product() != null && t.product().code() == null)
                .isPresent();
        if (zonderCode && product.omvang() != null && product.na2020()) {
            uit.bij(
                    "Omvang",
                    "De toewijzing heeft geen productcode. Laat de omvang weg; vraag zo nodig een ander budget.");
        }
    }
}
