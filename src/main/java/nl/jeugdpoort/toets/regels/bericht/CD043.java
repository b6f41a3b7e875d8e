package nl.jeugdpoort.toets.regels.bericht;

import static nl.jeugdpoort.toets.regels.bericht.Productlijn.AANGEVRAAGD;

import nl.jeugdpoort.toets.regels.Berichtregel;
import nl.jeugdpoort.toets.regels.Klasse;
import nl.jeugdpoort.toets.regels.Regel;

/** De ingangsdatum van de beschikking staat er precies als het nummer van de beschikking er staat. */
@Regel(code = "CD043", berichten = "JW315", klassen = AANGEVRAAGD)
final class CD043 implements Berichtregel {

    @Override
    public void toets(Klasse product, Uitslag uit) {
        if (product.gevuld("BeschikkingIngangsdatum") != product.gevuld("BeschikkingNummer")) {
            uit.bij(
                    product,
                    "BeschikkingIngangsdatum",
                    "Het nummer en de ingangsdatum van de beschikking horen bij elkaar. Vul beide in, of laat beide weg.");
        }
    }
}
