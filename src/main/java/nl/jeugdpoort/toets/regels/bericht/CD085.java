package nl.jeugdpoort.toets.regels.bericht;

import nl.jeugdpoort.toets.regels.Berichtregel;
import nl.jeugdpoort.toets.regels.Klasse;
import nl.jeugdpoort.toets.regels.Regel;

/** Een afgewezen verzoek krijgt een reden van afwijzing. */
@Regel(code = "CD085", berichten = "JW319", klassen = "Antwoord")
final class CD085 implements Berichtregel {

    @Override
    public void toets(Klasse antwoord, Uitslag uit) {
        if (antwoord.is("VerzoekAntwoord", "1") && antwoord.leeg("RedenAfwijzingVerzoek")) {
            uit.bij(antwoord, "Dit verzoek is afgewezen zonder reden. Vul de reden van afwijzing in.");
        }
    }
}
