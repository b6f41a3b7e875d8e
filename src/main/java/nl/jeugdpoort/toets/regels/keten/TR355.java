package nl.jeugdpoort.toets.regels.keten;

import static nl.jeugdpoort.toets.Bevinding.Niveau.HISTORIE;
import static nl.jeugdpoort.toets.regels.Regel.Bron.EERDERE_BERICHTEN;

import nl.jeugdpoort.register.Antwoord;
import nl.jeugdpoort.register.Stand;
import nl.jeugdpoort.toets.regels.Ketenregel;
import nl.jeugdpoort.toets.regels.Regel;

/** Het antwoord verwijst naar een verzoek dat deze aanbieder eerder aan deze gemeente heeft gestuurd. */
@Regel(code = "TR355", retourcode = "9355", niveau = HISTORIE, bron = EERDERE_BERICHTEN, berichten = "JW319")
final class TR355 implements Ketenregel<Antwoord> {

    @Override
    public void toets(Antwoord antwoord, Stand stand, Uitslag uit) {
        if (stand.verzoeken().verzoek(antwoord.referentie()).isEmpty()) {
            uit.bij(
                    "ReferentieAanbieder",
                    "Deze aanbieder heeft u geen verzoek met deze referentie gestuurd. Neem de referentie over uit het verzoek.");
        }
    }
}
