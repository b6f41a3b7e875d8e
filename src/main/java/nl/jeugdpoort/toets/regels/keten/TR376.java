package nl.jeugdpoort.toets.regels.keten;

import static nl.jeugdpoort.toets.Bevinding.Niveau.HISTORIE;
import static nl.jeugdpoort.toets.regels.Regel.Bron.EERDERE_BERICHTEN;

import nl.jeugdpoort.register.Declaratieantwoord;
import nl.jeugdpoort.register.Stand;
import nl.jeugdpoort.toets.regels.Ketenregel;
import nl.jeugdpoort.toets.regels.Regel;

/** Een declaratie-antwoord heeft het nummer van de declaratie. */
@Regel(code = "TR376", retourcode = "", niveau = HISTORIE, bron = EERDERE_BERICHTEN, berichten = "JW325")
final class TR376 implements Ketenregel<Declaratieantwoord> {

    @Override
    public void toets(Declaratieantwoord antwoord, Stand stand, Uitslag uit) {
        if (stand.declaraties()
                .beantwoord()
                .filter(declaratie -> !declaratie.nummer().equals(antwoord.nummer()))
                .isPresent()) {
            uit.bij(
                    "DeclaratieNummer",
                    "Dit is niet het nummer van de declaratie waarop dit het antwoord is. Neem het nummer over uit de declaratie.");
        }
    }
}
