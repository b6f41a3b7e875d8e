package nl.jeugdpoort.toets.regels.bericht;

import nl.jeugdpoort.toets.regels.Berichtregel;
import nl.jeugdpoort.toets.regels.Klasse;
import nl.jeugdpoort.toets.regels.Regel;

/** Een Nederlands adres heeft een huisnummer. */
@Regel(code = "CD025", berichten = "JW301", klassen = "Adres")
final class CD025 implements Berichtregel {

    @Override
    public void toets(Klasse adres, Uitslag uit) {
        if (adres.is("LandCode", "NL") && adres.leeg("Huis")) {
            uit.bij(adres, "Dit Nederlandse adres heeft geen huisnummer. Vul de klasse Huis in.");
        }
    }
}
