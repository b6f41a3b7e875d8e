package nl.jeugdpoort.toets.regels.bericht;

import nl.jeugdpoort.toets.regels.Berichtregel;
import nl.jeugdpoort.toets.regels.Klasse;
import nl.jeugdpoort.toets.regels.Regel;

/** Bij een verzoek in onderzoek staat geen reden van afwijzing. */
@Regel(code = "CD086", berichten = "JW319", klassen = "Antwoord")
final class CD086 implements Berichtregel {

    @Override
    public void toets(Klasse antwoord, Uitslag uit) {
        if (antwoord.is("VerzoekAntwoord", "2") && antwoord.gevuld("RedenAfwijzingVerzoek")) {
            uit.bij(
                    antwoord,
                    "RedenAfwijzingVerzoek",
                    "Dit verzoek is nog in onderzoek. Laat de reden van afwijzing weg, of meld dat het verzoek is afgewezen.");
        }
    }
}
