package nl.jeugdpoort.toets.regels.keten;

import static nl.jeugdpoort.toets.Bevinding.Niveau.HISTORIE;
import static nl.jeugdpoort.toets.regels.Regel.Bron.EERDERE_BERICHTEN;

import nl.jeugdpoort.register.Antwoord;
import nl.jeugdpoort.register.Stand;
import nl.jeugdpoort.toets.regels.Ketenregel;
import nl.jeugdpoort.toets.regels.Regel;

/** In onderzoek kan alleen het eerste antwoord op een verzoek zijn. */
@Regel(code = "TR360", retourcode = "9360", niveau = HISTORIE, bron = EERDERE_BERICHTEN, berichten = "JW319")
final class TR360 implements Ketenregel<Antwoord> {

    @Override
    public void toets(Antwoord antwoord, Stand stand, Uitslag uit) {
        if (antwoord.inOnderzoek()
                && !stand.verzoeken().antwoorden(antwoord.referentie()).isEmpty()) {
            uit.bij(
                    "VerzoekAntwoord",
                    "U heeft dit verzoek al beantwoord. Stuur na het eerste antwoord een toewijzing of een afwijzing.");
        }
    }
}
