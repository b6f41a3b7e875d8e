package nl.jeugdpoort.toets.regels.keten;

import static nl.jeugdpoort.toets.Bevinding.Niveau.HISTORIE;
import static nl.jeugdpoort.toets.regels.Regel.Bron.EERDERE_BERICHTEN;

import nl.jeugdpoort.register.Antwoord;
import nl.jeugdpoort.register.Stand;
import nl.jeugdpoort.toets.regels.Ketenregel;
import nl.jeugdpoort.toets.regels.Regel;

/** Een volgend antwoord op een verzoek volgt alleen op het antwoord dat het in onderzoek is. */
@Regel(code = "TR365", retourcode = "9365", niveau = HISTORIE, bron = EERDERE_BERICHTEN, berichten = "JW319")
final class TR365 implements Ketenregel<Antwoord> {

    @Override
    public void toets(Antwoord antwoord, Stand stand, Uitslag uit) {
        if (stand.verzoeken().antwoorden(antwoord.referentie()).stream().anyMatch(eerder -> !eerder.inOnderzoek())) {
            uit.bij(
                    "ReferentieAanbieder",
                    "U heeft dit verzoek al afgewezen. Stuur geen antwoord meer; de aanbieder kan een nieuw verzoek doen.");
        }
    }
}
