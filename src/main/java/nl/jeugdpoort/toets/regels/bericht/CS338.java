package nl.jeugdpoort.toets.regels.bericht;

import static nl.jeugdpoort.toets.regels.bericht.Productlijn.NIEUW;
import static nl.jeugdpoort.toets.regels.bericht.Productlijn.TE_WIJZIGEN;
import static nl.jeugdpoort.toets.regels.bericht.Productlijn.TOEGEWEZEN;

import nl.jeugdpoort.toets.regels.Berichtregel;
import nl.jeugdpoort.toets.regels.Klasse;
import nl.jeugdpoort.toets.regels.Regel;

/**
 * Bij etmaal, dagdeel, euro en stuks (inspanning) is de frequentie per week, per maand of totaal, als de einddatum leeg is of na 31
 * december 2020 ligt.
 */
@Regel(
        code = "CS338",
        berichten = {"JW301", "JW317"},
        klassen = {TOEGEWEZEN, NIEUW, TE_WIJZIGEN})
final class CS338 implements Berichtregel {

    @Override
    public void toets(Klasse klasse, Uitslag uit) {
        Productlijn product = new Productlijn(klasse);
        if (product.heeftFrequentieDieNietBijEenheidPast() && product.looptNa2020()) {
            uit.bij(
                    klasse.in("Omvang"),
                    "Frequentie",
                    "Deze eenheid gaat per week (2), per maand (4) of in totaal (6). Kies een van die frequenties.");
        }
    }
}
