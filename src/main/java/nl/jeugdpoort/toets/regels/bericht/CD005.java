package nl.jeugdpoort.toets.regels.bericht;

import nl.jeugdpoort.toets.regels.Berichtregel;
import nl.jeugdpoort.toets.regels.Klasse;
import nl.jeugdpoort.toets.regels.Regel;

/** Een adres heeft een landcode precies als het een postcode heeft. */
@Regel(code = "CD005", berichten = "JW301", klassen = "Adres")
final class CD005 implements Berichtregel {

    @Override
    public void toets(Klasse adres, Uitslag uit) {
        if (adres.gevuld("LandCode") != adres.gevuld("Postcode")) {
            uit.bij(
                    adres,
                    "LandCode",
                    "Een postcode en een landcode horen bij elkaar. Vul beide in, of laat beide weg.");
        }
    }
}
