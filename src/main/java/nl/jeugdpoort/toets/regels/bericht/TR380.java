package nl.jeugdpoort.toets.regels.bericht;

import static nl.jeugdpoort.toets.regels.bericht.Productlijn.NIEUW;

import nl.jeugdpoort.toets.regels.Berichtregel;
import nl.jeugdpoort.toets.regels.Klasse;
import nl.jeugdpoort.toets.regels.Regel;

/** De gewenste ingangsdatum van een nieuw product ligt na de dagtekening van het verzoek. */
@Regel(code = "TR380", berichten = "JW317", klassen = NIEUW)
final class TR380 implements Berichtregel {

    @Override
    public void toets(Klasse product, Uitslag uit) {
        if (!product.datum("GewensteIngangsdatum").isAfter(product.dagtekening())) {
            uit.bij(
                    product,
                    "GewensteIngangsdatum",
                    "Een nieuw product kan niet ingaan op of voor de dagtekening van het verzoek. Kies een latere dag.");
        }
    }
}
