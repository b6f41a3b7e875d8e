package nl.jeugdpoort.toets.regels.bericht;

import java.util.regex.Pattern;
import nl.jeugdpoort.toets.regels.Berichtregel;
import nl.jeugdpoort.toets.regels.Klasse;
import nl.jeugdpoort.toets.regels.Regel;

/** Een Nederlandse postcode heeft vier cijfers en twee letters, zonder spatie. */
@Regel(code = "CS089", berichten = "JW301", klassen = "Adres")
final class CS089 implements Berichtregel {

    private static final Pattern VORM = Pattern.compile("[1-9][0-9]{3}[a-zA-Z]{2}");

    @Override
    public void toets(Klasse adres, Uitslag uit) {
        if (adres.is("LandCode", "NL")
                && adres.gevuld("Postcode")
                && !VORM.matcher(adres.tekst("Postcode")).matches()) {
            uit.bij(
                    adres,
                    "Postcode",
                    "Dit is geen Nederlandse postcode. Schrijf vier cijfers en twee letters zonder spatie.");
        }
    }
}
