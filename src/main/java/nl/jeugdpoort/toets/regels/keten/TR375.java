package nl.jeugdpoort.toets.regels.keten;

import static nl.jeugdpoort.toets.Bevinding.Niveau.HISTORIE;
import static nl.jeugdpoort.toets.regels.Regel.Bron.EERDERE_BERICHTEN;

import nl.jeugdpoort.register.Stand;
import nl.jeugdpoort.register.TeWijzigen;
import nl.jeugdpoort.toets.regels.Ketenregel;
import nl.jeugdpoort.toets.regels.Regel;

/** Heeft de toewijzing geen product, dan noemt het verzoek geen omvang, tenzij het om hulp tot en met 2020 gaat. */
@Regel(code = "TR375", retourcode = "9375", niveau = HISTORIE, bron = EERDERE_BERICHTEN, berichten = "JW317")
final class TR375 implements Ketenregel<TeWijzigen> {

    @Override
    public void toets(TeWijzigen product, Stand stand, Uitslag uit) {
        boolean zonderProduct = stand.bestaande(product.nummer())
                .filter(t -> t.product() == null)
                .isPresent();
        if (zonderProduct && product.omvang() != null && product.na2020()) {
            uit.bij(
                    "Omvang",
                    "De toewijzing is voor geen bepaald product. Laat de omvang weg; vraag zo nodig een ander budget.");
        }
    }
}
