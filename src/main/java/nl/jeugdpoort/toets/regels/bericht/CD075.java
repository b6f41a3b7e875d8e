package nl.jeugdpoort.toets.regels.bericht;

import static nl.jeugdpoort.toets.regels.bericht.Productlijn.AANGEVRAAGD;
import static nl.jeugdpoort.toets.regels.bericht.Productlijn.NIEUW;
import static nl.jeugdpoort.toets.regels.bericht.Productlijn.TE_WIJZIGEN;
import static nl.jeugdpoort.toets.regels.bericht.Productlijn.TOEGEWEZEN;

import nl.jeugdpoort.toets.regels.Berichtregel;
import nl.jeugdpoort.toets.regels.Klasse;
import nl.jeugdpoort.toets.regels.Regel;

/** Een toewijzing of aanvraag met een budget heeft een einddatum. */
@Regel(
        code = "CD075",
        berichten = {"JW301", "JW315", "JW317"},
        klassen = {TOEGEWEZEN, AANGEVRAAGD, NIEUW, TE_WIJZIGEN})
final class CD075 implements Berichtregel {

    @Override
    public void toets(Klasse klasse, Uitslag uit) {
        if (klasse.gevuld("Budget") && new Productlijn(klasse).isOpen()) {
            uit.bij(klasse, "Een budget heeft een einddatum nodig. Vul de einddatum in.");
        }
    }
}
