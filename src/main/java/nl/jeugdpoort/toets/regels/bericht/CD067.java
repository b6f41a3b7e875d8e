package nl.jeugdpoort.toets.regels.bericht;

import nl.jeugdpoort.toets.regels.Berichtregel;
import nl.jeugdpoort.toets.regels.Klasse;
import nl.jeugdpoort.toets.regels.Regel;

/** Van een verwijzer van type 02 tot en met 05 zonder zorgverlenercode is de naam ingevuld. */
@Regel(code = "CD067", berichten = "JW315", klassen = "Verwijzer")
final class CD067 implements Berichtregel {

    @Override
    public void toets(Klasse klasse, Uitslag uit) {
        Verwijzer verwijzer = new Verwijzer(klasse);
        if (verwijzer.isZorgverlener() && !verwijzer.heeftCode() && !verwijzer.heeftNaam()) {
            uit.bij(klasse, "Deze verwijzer heeft geen zorgverlenercode en geen naam. Vul een van beide in.");
        }
    }
}
