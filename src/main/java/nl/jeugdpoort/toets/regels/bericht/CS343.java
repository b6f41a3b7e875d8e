package nl.jeugdpoort.toets.regels.bericht;

import static nl.jeugdpoort.toets.regels.bericht.Productlijn.AANGEVRAAGD;

import nl.jeugdpoort.toets.regels.Berichtregel;
import nl.jeugdpoort.toets.regels.Klasse;
import nl.jeugdpoort.toets.regels.Regel;

/**
 * Een aanvraag in etmalen, dagdelen, euro's of stuks (inspanning) is per week, per maand of in totaal, als de einddatum leeg is of
 * na 31 december 2020 ligt.
 */
@Regel(code = "CS343", berichten = "JW315", klassen = AANGEVRAAGD)
final class CS343 implements Berichtregel {

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
