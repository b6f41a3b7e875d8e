package nl.jeugdpoort.toets.regels.bericht;

import static nl.jeugdpoort.toets.regels.bericht.Productlijn.AANGEVRAAGD;

import nl.jeugdpoort.toets.regels.Berichtregel;
import nl.jeugdpoort.toets.regels.Klasse;
import nl.jeugdpoort.toets.regels.Regel;

/** Een aangevraagd product zonder productcode heeft geen omvang, als de einddatum leeg is of na 31 december 2020 ligt. */
@Regel(code = "CD095", berichten = "JW315", klassen = AANGEVRAAGD)
final class CD095 implements Berichtregel {

    @Override
    public void toets(Klasse klasse, Uitslag uit) {
        Productlijn product = new Productlijn(klasse);
        if (klasse.gevuld("Omvang") && !product.heeftCode() && product.looptNa2020()) {
            uit.bij(klasse, "Omvang", "Een omvang hoort bij een productcode. Vul de code in, of haal de omvang weg.");
        }
    }
}
