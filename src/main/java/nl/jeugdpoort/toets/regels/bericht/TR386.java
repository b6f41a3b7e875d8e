package nl.jeugdpoort.toets.regels.bericht;

import static nl.jeugdpoort.toets.regels.bericht.Productlijn.AANGEVRAAGD;

import nl.jeugdpoort.toets.regels.Berichtregel;
import nl.jeugdpoort.toets.regels.Klasse;
import nl.jeugdpoort.toets.regels.Regel;

/** Een verzoek om toewijzing vraagt hetzelfde product niet twee keer voor perioden met een of meer dagen gemeen. */
@Regel(code = "TR386", berichten = "JW315", klassen = AANGEVRAAGD)
final class TR386 implements Berichtregel {

    private final Overlap eerdere = new Overlap();

    @Override
    public Berichtregel voorBericht() {
        return new TR386();
    }

    @Override
    public void toets(Klasse klasse, Uitslag uit) {
        if (eerdere.raakt(new Productlijn(klasse))) {
            uit.bij(
                    klasse,
                    "Dit product vraagt u in deze periode al, eerder in dit bericht. Laat de perioden op elkaar aansluiten.");
        }
    }
}
