package nl.jeugdpoort.toets.regels.bericht;

import nl.jeugdpoort.toets.regels.Berichtregel;
import nl.jeugdpoort.toets.regels.Klasse;
import nl.jeugdpoort.toets.regels.Regel;

/** Een taal wordt genoemd precies als er een tolk voor een taal nodig is (vorm 1). */
@Regel(code = "CD007", berichten = "JW301", klassen = "Communicatie")
final class CD007 implements Berichtregel {

    @Override
    public void toets(Klasse communicatie, Uitslag uit) {
        if (communicatie.gevuld("Taal") != communicatie.is("Vorm", "1")) {
            uit.bij(
                    communicatie,
                    "Taal",
                    "Een taal hoort bij communicatievorm 1, en alleen daarbij. Vul de taal in of haal haar weg, of verbeter de vorm.");
        }
    }
}
