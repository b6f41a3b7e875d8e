package nl.jeugdpoort.toets.regels.bericht;

import nl.jeugdpoort.toets.regels.Berichtregel;
import nl.jeugdpoort.toets.regels.Klasse;
import nl.jeugdpoort.toets.regels.Regel;

/** Van een verwijzer van type 02 tot en met 05 met een zorgverlenercode blijft de naam leeg. */
@Regel(code = "CD066", berichten = "JW315", klassen = "Verwijzer")
final class CD066 implements Berichtregel {

    @Override
    public void toets(Klasse klasse, Uitslag uit) {
        Verwijzer verwijzer = new Verwijzer(klasse);
        if (verwijzer.isZorgverlener() && verwijzer.heeftCode() && verwijzer.heeftNaam()) {
            uit.bij(klasse, "Naam", "De zorgverlenercode is ingevuld. Laat de naam van de verwijzer dan weg.");
        }
    }
}
