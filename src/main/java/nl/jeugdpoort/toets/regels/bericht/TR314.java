package nl.jeugdpoort.toets.regels.bericht;

import static nl.jeugdpoort.toets.Bevinding.Niveau.HISTORIE;

import java.util.HashSet;
import java.util.Set;
import nl.jeugdpoort.toets.regels.Berichtregel;
import nl.jeugdpoort.toets.regels.Klasse;
import nl.jeugdpoort.toets.regels.Regel;

/** Een prestatienummer komt in een bericht één keer voor: het deel van de regel dat zonder eerdere berichten te zien is. */
@Regel(
        code = "TR314",
        retourcode = "8021",
        niveau = HISTORIE,
        berichten = "JW323",
        klassen = "Prestatie/ProductReferentie")
final class TR314 implements Berichtregel {

    private final Set<String> nummers = new HashSet<>();

    @Override
    public Berichtregel voorBericht() {
        return new TR314();
    }

    @Override
    public void toets(Klasse referentie, Uitslag uit) {
        if (!nummers.add(referentie.tekst("ReferentieNummer"))) {
            uit.bij(
                    referentie,
                    "ReferentieNummer",
                    "Dit prestatienummer staat al bij een eerdere prestatie in dit bericht. Geef elke prestatie een eigen nummer.");
        }
    }
}
