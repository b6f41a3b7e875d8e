package nl.jeugdpoort.toets.regels.bericht;

import static nl.jeugdpoort.toets.regels.bericht.Productlijn.TOEGEWEZEN;

import nl.jeugdpoort.toets.regels.Berichtregel;
import nl.jeugdpoort.toets.regels.Klasse;
import nl.jeugdpoort.toets.regels.Regel;

/** Reden 13 (verwijderd) staat alleen bij een toewijzing die op haar ingangsdatum eindigt. */
@Regel(code = "CS335", berichten = "JW301", klassen = TOEGEWEZEN)
final class CS335 implements Berichtregel {

    @Override
    public void toets(Klasse toewijzing, Uitslag uit) {
        if (toewijzing.is("RedenWijziging", "13")
                && !toewijzing.datum("Ingangsdatum").equals(toewijzing.datum("Einddatum"))) {
            uit.bij(
                    toewijzing,
                    "RedenWijziging",
                    "Een verwijderde toewijzing eindigt op haar ingangsdatum. Maak de einddatum gelijk aan de ingangsdatum,"
                            + " of kies een andere reden.");
        }
    }
}
