package nl.jeugdpoort.toets.regels.keten;

import static nl.jeugdpoort.toets.Bevinding.Niveau.HISTORIE;
import static nl.jeugdpoort.toets.regels.Regel.Bron.EERDERE_BERICHTEN;

import nl.jeugdpoort.register.MetReferentie;
import nl.jeugdpoort.register.Stand;
import nl.jeugdpoort.toets.regels.Ketenregel;
import nl.jeugdpoort.toets.regels.Regel;

/** Voor een cliënt loopt per aanbieder en gemeente hoogstens één verzoek tegelijk. */
@Regel(
        code = "TR374",
        retourcode = "9374",
        niveau = HISTORIE,
        bron = EERDERE_BERICHTEN,
        berichten = {"JW315", "JW317"})
final class TR374 implements Ketenregel<MetReferentie> {

    @Override
    public void toets(MetReferentie verzoek, Stand stand, Uitslag uit) {
        if (stand.verzoeken().looptVoorClient()) {
            uit.bij(
                    "Voor deze cliënt wacht een eerder verzoek nog op een besluit van de gemeente. Doe een nieuw verzoek na dat besluit, of vraag de gemeente het eerdere af te wijzen.");
        }
    }
}
