package nl.jeugdpoort.toets.regels.bericht;

import nl.jeugdpoort.toets.regels.Berichtregel;
import nl.jeugdpoort.toets.regels.Klasse;
import nl.jeugdpoort.toets.regels.Regel;

/** Bij een andere reden van afwijzing dan 8, of zonder reden, blijft het woonplaatsbeginsel weg. */
@Regel(code = "TR409", berichten = "JW319", klassen = "Antwoord")
final class TR409 implements Berichtregel {

    @Override
    public void toets(Klasse antwoord, Uitslag uit) {
        if (antwoord.gevuld("Woonplaatsbeginsel") && !antwoord.is("RedenAfwijzingVerzoek", "8")) {
            uit.bij(
                    antwoord,
                    "Woonplaatsbeginsel",
                    "Woonplaatsbeginsel hoort alleen bij reden van afwijzing 8. Haal de klasse weg, of verbeter de reden.");
        }
    }
}
