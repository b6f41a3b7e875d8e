package nl.jeugdpoort.toets.regels.bericht;

import static nl.jeugdpoort.toets.regels.bericht.Productlijn.TOEGEWEZEN;

import nl.jeugdpoort.toets.regels.Berichtregel;
import nl.jeugdpoort.toets.regels.Klasse;
import nl.jeugdpoort.toets.regels.Regel;

/** Een toewijzingsbericht bevat geen twee toewijzingen van hetzelfde product met een of meer dagen gemeen; verwijderde doen niet mee. */
@Regel(code = "TR302", berichten = "JW301", klassen = TOEGEWEZEN)
final class TR302 implements Berichtregel {

    private final Overlap eerdere = new Overlap();

    @Override
    public Berichtregel voorBericht() {
        return new TR302();
    }

    @Override
    public void toets(Klasse klasse, Uitslag uit) {
        Productlijn toewijzing = new Productlijn(klasse);
        if (!toewijzing.isVerwijderd() && eerdere.raakt(toewijzing)) {
            uit.bij(
                    klasse,
                    "Dit product is in deze periode al toegewezen, eerder in dit bericht. Laat de perioden op elkaar aansluiten,"
                            + " of verwijder een van de twee.");
        }
    }
}
