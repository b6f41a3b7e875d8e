package nl.jeugdpoort.toets.regels.bericht;

import java.time.YearMonth;
import nl.jeugdpoort.toets.regels.Berichtregel;
import nl.jeugdpoort.toets.regels.Klasse;
import nl.jeugdpoort.toets.regels.Regel;

/** De productperiode ligt binnen één kalendermaand. */
@Regel(code = "CS337", berichten = "JW323", klassen = "ProductPeriode")
final class CS337 implements Berichtregel {

    @Override
    public void toets(Klasse periode, Uitslag uit) {
        if (!YearMonth.from(periode.datum("Einddatum")).equals(YearMonth.from(periode.datum("Begindatum")))) {
            uit.bij(
                    periode,
                    "Einddatum",
                    "De productperiode loopt over een maandgrens. Maak voor elke maand een eigen prestatie.");
        }
    }
}
