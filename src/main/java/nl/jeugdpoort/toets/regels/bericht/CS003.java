package nl.jeugdpoort.toets.regels.bericht;

import static nl.jeugdpoort.toets.regels.bericht.Productlijn.AANGEVRAAGD;
import static nl.jeugdpoort.toets.regels.bericht.Productlijn.NIEUW;
import static nl.jeugdpoort.toets.regels.bericht.Productlijn.TE_WIJZIGEN;
import static nl.jeugdpoort.toets.regels.bericht.Productlijn.TOEGEWEZEN;

import nl.jeugdpoort.toets.regels.Berichtregel;
import nl.jeugdpoort.toets.regels.Klasse;
import nl.jeugdpoort.toets.regels.Regel;

/** Een einddatum ligt op of na de begindatum van dezelfde periode. */
@Regel(
        code = "CS003",
        berichten = {"JW301", "JW315", "JW317"},
        klassen = {"Contact/Periode", TOEGEWEZEN, AANGEVRAAGD, NIEUW, TE_WIJZIGEN})
final class CS003 implements Berichtregel {

    @Override
    public void toets(Klasse klasse, Uitslag uit) {
        Looptijd looptijd = Looptijd.van(klasse);
        if (looptijd.isOmgekeerd()) {
            uit.bij(klasse, looptijd.eindnaam(), "De einddatum ligt voor de begindatum. Verbeter een van de twee.");
        }
    }
}
