package nl.jeugdpoort.toets.regels.bericht;

import static nl.jeugdpoort.toets.regels.bericht.Productlijn.TOEGEWEZEN;

import nl.jeugdpoort.toets.regels.Berichtregel;
import nl.jeugdpoort.toets.regels.Klasse;
import nl.jeugdpoort.toets.regels.Regel;

/** De vervallen reden 01 wordt niet meer gebruikt. */
@Regel(code = "CS336", berichten = "JW301", klassen = TOEGEWEZEN)
final class CS336 implements Berichtregel {

    @Override
    public void toets(Klasse toewijzing, Uitslag uit) {
        if (toewijzing.is("RedenWijziging", "01")) {
            uit.bij(
                    toewijzing,
                    "RedenWijziging",
                    "Reden 01 bestaat niet meer. Kies een andere reden; bij verwijderen is dat 13.");
        }
    }
}
