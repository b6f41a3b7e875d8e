package nl.jeugdpoort.toets.regels.bericht;

import java.util.HashSet;
import java.util.Set;
import nl.jeugdpoort.toets.regels.Berichtregel;
import nl.jeugdpoort.toets.regels.Klasse;
import nl.jeugdpoort.toets.regels.Regel;

/** Een bericht verwijst hoogstens één keer naar dezelfde eerdere prestatie. */
@Regel(code = "TR315", berichten = "JW323", klassen = "Prestatie/ProductReferentie")
final class TR315 implements Berichtregel {

    private final Set<String> vorige = new HashSet<>();

    @Override
    public Berichtregel voorBericht() {
        return new TR315();
    }

    @Override
    public void toets(Klasse referentie, Uitslag uit) {
        if (referentie.gevuld("VorigReferentieNummer") && !vorige.add(referentie.tekst("VorigReferentieNummer"))) {
            uit.bij(
                    referentie,
                    "VorigReferentieNummer",
                    "Naar deze eerdere prestatie verwijst al een andere prestatie in dit bericht. Crediteer een prestatie één keer.");
        }
    }
}
