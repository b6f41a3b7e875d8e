package nl.jeugdpoort.toets.regels.bericht;

import static nl.jeugdpoort.toets.regels.bericht.Productlijn.AANGEVRAAGD;
import static nl.jeugdpoort.toets.regels.bericht.Productlijn.NIEUW;
import static nl.jeugdpoort.toets.regels.bericht.Productlijn.TOEGEWEZEN;

import nl.jeugdpoort.toets.regels.Berichtregel;
import nl.jeugdpoort.toets.regels.Klasse;
import nl.jeugdpoort.toets.regels.Regel;

/** Een product met een productcode heeft een omvang. */
@Regel(
        code = "CD041",
        berichten = {"JW301", "JW315", "JW317"},
        klassen = {TOEGEWEZEN, AANGEVRAAGD, NIEUW})
final class CD041 implements Berichtregel {

    @Override
    public void toets(Klasse klasse, Uitslag uit) {
        if (klasse.in("Product").gevuld("Code") && klasse.leeg("Omvang")) {
            uit.bij(klasse, "Dit product heeft een productcode en geen omvang. Vul de omvang in, of laat de code weg.");
        }
    }
}
