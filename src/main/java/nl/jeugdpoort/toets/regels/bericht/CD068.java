package nl.jeugdpoort.toets.regels.bericht;

import nl.jeugdpoort.toets.regels.Berichtregel;
import nl.jeugdpoort.toets.regels.Klasse;
import nl.jeugdpoort.toets.regels.Regel;

/** Een verwijzer van een ander type dan 02 tot en met 05 heeft geen zorgverlenercode. */
@Regel(code = "CD068", berichten = "JW315", klassen = "Verwijzer")
final class CD068 implements Berichtregel {

    @Override
    public void toets(Klasse klasse, Uitslag uit) {
        Verwijzer verwijzer = new Verwijzer(klasse);
        if (!verwijzer.isZorgverlener() && verwijzer.heeftCode()) {
            uit.bij(
                    klasse,
                    "ZorgverlenerCode",
                    "Bij dit type verwijzer hoort geen zorgverlenercode. Haal de code weg, of verbeter het type.");
        }
    }
}
