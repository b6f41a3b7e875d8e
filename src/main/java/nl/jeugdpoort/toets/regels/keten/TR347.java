package nl.jeugdpoort.toets.regels.keten;

import static nl.jeugdpoort.toets.Bevinding.Niveau.HISTORIE;
import static nl.jeugdpoort.toets.regels.Regel.Bron.EERDERE_BERICHTEN;

import nl.jeugdpoort.register.MetReferentie;
import nl.jeugdpoort.register.Stand;
import nl.jeugdpoort.toets.regels.Ketenregel;
import nl.jeugdpoort.toets.regels.Regel;

/** Een aanbieder gebruikt elke ReferentieAanbieder maar één keer, bij welke gemeente ook. */
@Regel(
        code = "TR347",
        retourcode = "9347",
        niveau = HISTORIE,
        bron = EERDERE_BERICHTEN,
        berichten = {"JW315", "JW317"})
final class TR347 implements Ketenregel<MetReferentie> {

    @Override
    public void toets(MetReferentie verzoek, Stand stand, Uitslag uit) {
        if (stand.verzoeken().gebruikt(verzoek.referentie())) {
            uit.bij(
                    "ReferentieAanbieder",
                    "U heeft deze referentie al gebruikt in een eerder verzoek. Gebruik voor elk verzoek een nieuwe referentie.");
        }
    }
}
