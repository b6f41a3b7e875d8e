package nl.jeugdpoort.toets.regels.bericht;

import static nl.jeugdpoort.toets.regels.bericht.Productlijn.AANGEVRAAGD;
import static nl.jeugdpoort.toets.regels.bericht.Productlijn.NIEUW;
import static nl.jeugdpoort.toets.regels.bericht.Productlijn.TE_WIJZIGEN;
import static nl.jeugdpoort.toets.regels.bericht.Productlijn.TOEGEWEZEN;

import nl.jeugdpoort.toets.regels.Berichtregel;
import nl.jeugdpoort.toets.regels.Klasse;
import nl.jeugdpoort.toets.regels.Regel;

/** Met een budget is er geen omvang. */
@Regel(
        code = "CD077",
        berichten = {"JW301", "JW315", "JW317"},
        klassen = {TOEGEWEZEN, AANGEVRAAGD, NIEUW, TE_WIJZIGEN})
final class CD077 implements Berichtregel {

    @Override
    public void toets(Klasse klasse, Uitslag uit) {
        if (klasse.gevuld("Budget") && klasse.gevuld("Omvang")) {
            uit.bij(klasse, "Omvang", "Er is al een budget. Haal de omvang weg, of het budget.");
        }
    }
}
