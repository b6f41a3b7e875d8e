package nl.jeugdpoort.toets.regels.bericht;

import nl.jeugdpoort.toets.regels.Berichtregel;
import nl.jeugdpoort.toets.regels.Klasse;
import nl.jeugdpoort.toets.regels.Regel;

/** Wie afwijst op grond van het woonplaatsbeginsel (reden 8) noemt de gemeente die verantwoordelijk is. */
@Regel(code = "TR377", berichten = "JW319", klassen = "Antwoord")
final class TR377 implements Berichtregel {

    @Override
    public void toets(Klasse antwoord, Uitslag uit) {
        if (antwoord.is("RedenAfwijzingVerzoek", "8") && antwoord.leeg("Woonplaatsbeginsel")) {
            uit.bij(
                    antwoord,
                    "U wijst af op grond van het woonplaatsbeginsel. Voeg de klasse Woonplaatsbeginsel toe met de gemeente"
                            + " die verantwoordelijk is.");
        }
    }
}
