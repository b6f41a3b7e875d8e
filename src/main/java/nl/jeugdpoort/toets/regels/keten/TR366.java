package nl.jeugdpoort.toets.regels.keten;

import static nl.jeugdpoort.toets.Bevinding.Niveau.HISTORIE;
import static nl.jeugdpoort.toets.regels.Regel.Bron.EERDERE_BERICHTEN;

import nl.jeugdpoort.register.Prestatie;
import nl.jeugdpoort.register.Stand;
import nl.jeugdpoort.toets.regels.Ketenregel;
import nl.jeugdpoort.toets.regels.Regel;

/** Een prestatie in een declaratie-antwoord staat met dezelfde nummers in de declaratie. */
@Regel(code = "TR366", retourcode = "9366", niveau = HISTORIE, bron = EERDERE_BERICHTEN, berichten = "JW325")
final class TR366 implements Ketenregel<Prestatie> {

    @Override
    public void toets(Prestatie prestatie, Stand stand, Uitslag uit) {
        if (stand.declaraties()
                .beantwoord()
                .filter(declaratie -> declaratie.regel(prestatie).isEmpty())
                .isPresent()) {
            uit.bij(
                    "ProductReferentie",
                    "Deze prestatie staat niet in de declaratie waarop dit het antwoord is. Stuur alleen prestaties uit die declaratie terug, met dezelfde nummers.");
        }
    }
}
