package nl.jeugdpoort.toets.regels.keten;

import static nl.jeugdpoort.toets.Bevinding.Niveau.SIGNAAL;
import static nl.jeugdpoort.toets.regels.Regel.Bron.EERDERE_BERICHTEN;

import nl.jeugdpoort.register.Antwoord;
import nl.jeugdpoort.register.Stand;
import nl.jeugdpoort.register.Verzoek;
import nl.jeugdpoort.toets.regels.Ketenregel;
import nl.jeugdpoort.toets.regels.Regel;

/** Om het woonplaatsbeginsel wijst een gemeente alleen een verzoek om toewijzing af, en zij noemt dan een andere gemeente dan zichzelf. */
@Regel(code = "OP359", retourcode = "", niveau = SIGNAAL, bron = EERDERE_BERICHTEN, berichten = "JW319")
final class OP359 implements Ketenregel<Antwoord> {

    @Override
    public void toets(Antwoord antwoord, Stand stand, Uitslag uit) {
        if (antwoord.woonplaats() == null) {
            return;
        }
        if (antwoord.woonplaats().equals(stand.bericht().partijen().gemeente())) {
            uit.bij(
                    "Woonplaatsbeginsel/Gemeente",
                    "U noemt uw eigen gemeente als de gemeente die verantwoordelijk is. Noem de andere gemeente, of wijs af met een andere reden.");
        } else if (isWijziging(antwoord, stand)) {
            uit.bij(
                    "Woonplaatsbeginsel",
                    "Dit is het antwoord op een verzoek om wijziging. Om het woonplaatsbeginsel wijst u alleen een verzoek om toewijzing af. Gebruik een andere reden.");
        }
    }

    private static boolean isWijziging(Antwoord antwoord, Stand stand) {
        return stand.verzoeken()
                .verzoek(antwoord.referentie())
                .filter(v -> v.inhoud() instanceof Verzoek)
                .isPresent();
    }
}
