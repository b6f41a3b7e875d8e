package nl.jeugdpoort.toets.regels.bericht;

import static nl.jeugdpoort.toets.regels.bericht.Productlijn.AANGEVRAAGD;
import static nl.jeugdpoort.toets.regels.bericht.Productlijn.NIEUW;
import static nl.jeugdpoort.toets.regels.bericht.Productlijn.TOEGEWEZEN;

import nl.jeugdpoort.toets.regels.Berichtregel;
import nl.jeugdpoort.toets.regels.Klasse;
import nl.jeugdpoort.toets.regels.Regel;

/** Zonder budget is er een product. */
@Regel(
        code = "CD079",
        berichten = {"JW301", "JW315", "JW317"},
        klassen = {TOEGEWEZEN, AANGEVRAAGD, NIEUW})
final class CD079 implements Berichtregel {

    @Override
    public void toets(Klasse klasse, Uitslag uit) {
        if (klasse.leeg("Budget") && klasse.leeg("Product")) {
            uit.bij(klasse, "Hier staat geen product en geen budget. Vul het product in, of een budget.");
        }
    }
}
