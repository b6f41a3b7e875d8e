package nl.jeugdpoort.toets.regels.keten;

import static nl.jeugdpoort.toets.Bevinding.Niveau.HISTORIE;
import static nl.jeugdpoort.toets.regels.Regel.Bron.EERDERE_BERICHTEN;

import nl.jeugdpoort.register.Antwoord;
import nl.jeugdpoort.register.Stand;
import nl.jeugdpoort.toets.regels.Ketenregel;
import nl.jeugdpoort.toets.regels.Regel;

/** Na een toewijzing met dezelfde referentie komt er geen antwoord op het verzoek meer. */
@Regel(code = "TR359", retourcode = "9359", niveau = HISTORIE, bron = EERDERE_BERICHTEN, berichten = "JW319")
final class TR359 implements Ketenregel<Antwoord> {

    @Override
    public void toets(Antwoord antwoord, Stand stand, Uitslag uit) {
        if (stand.verzoeken().toegewezen(antwoord.referentie())) {
            uit.bij(
                    "ReferentieAanbieder",
                    "U heeft op dit verzoek al een toewijzing gestuurd. Stuur geen antwoord meer, maar wijzig zo nodig de toewijzing.");
        }
    }
}
