package nl.jeugdpoort.toets.regels.keten;

import static nl.jeugdpoort.toets.Bevinding.Niveau.HISTORIE;
import static nl.jeugdpoort.toets.regels.Regel.Bron.EERDERE_BERICHTEN;

import nl.jeugdpoort.register.Kop;
import nl.jeugdpoort.register.Stand;
import nl.jeugdpoort.toets.regels.Ketenregel;
import nl.jeugdpoort.toets.regels.Regel;

/** Een declaratie-antwoord herhaalt de XSD-versies van de declaratie. */
@Regel(code = "TR371", retourcode = "", niveau = HISTORIE, bron = EERDERE_BERICHTEN, berichten = "JW325")
final class TR371 implements Ketenregel<Kop> {

    @Override
    public void toets(Kop kop, Stand stand, Uitslag uit) {
        if (stand.declaraties()
                .beantwoord()
                .filter(declaratie -> !declaratie.basisXsdVersie().equals(kop.basisXsdVersie())
                        || !declaratie.berichtXsdVersie().equals(kop.berichtXsdVersie()))
                .isPresent()) {
            uit.bij(
                    "XsdVersieDeclaratie",
                    "De XSD-versies zijn anders dan in de declaratie. Neem beide over uit de declaratie.");
        }
    }
}
