package nl.jeugdpoort.toets.regels.bericht;

import static nl.jeugdpoort.toets.regels.bericht.Productlijn.NIEUW;

import nl.jeugdpoort.toets.regels.Berichtregel;
import nl.jeugdpoort.toets.regels.Klasse;
import nl.jeugdpoort.toets.regels.Regel;

/** Een verzoek om wijziging noemt onder de nieuwe producten hetzelfde product niet twee keer voor perioden met een of meer dagen gemeen. */
@Regel(code = "TR410", berichten = "JW317", klassen = NIEUW)
final class TR410 implements Berichtregel {

    private final Overlap eerdere = new Overlap();

    @Override
    public Berichtregel voorBericht() {
        return new TR410();
    }

    @Override
    public void toets(Klasse klasse, Uitslag uit) {
        if (eerdere.raakt(new Productlijn(klasse))) {
            uit.bij(
                    klasse,
                    "Dit nieuwe product vraagt u in deze periode al, eerder in dit bericht. Laat de perioden op elkaar aansluiten.");
        }
    }
}
