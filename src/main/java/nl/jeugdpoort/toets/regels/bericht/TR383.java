package nl.jeugdpoort.toets.regels.bericht;

import static nl.jeugdpoort.toets.regels.bericht.Productlijn.AANGEVRAAGD;

import java.util.HashSet;
import java.util.Set;
import nl.jeugdpoort.toets.regels.Berichtregel;
import nl.jeugdpoort.toets.regels.Klasse;
import nl.jeugdpoort.toets.regels.Regel;

/** Elk aangevraagd product heeft een eigen ReferentieAanbieder. */
@Regel(code = "TR383", berichten = "JW315", klassen = AANGEVRAAGD)
final class TR383 implements Berichtregel {

    private final Set<String> referenties = new HashSet<>();

    @Override
    public Berichtregel voorBericht() {
        return new TR383();
    }

    @Override
    public void toets(Klasse product, Uitslag uit) {
        if (!referenties.add(product.tekst("ReferentieAanbieder"))) {
            uit.bij(
                    product,
                    "ReferentieAanbieder",
                    "Deze referentie staat al bij een eerder product in dit bericht. Geef elk product een eigen referentie.");
        }
    }
}
