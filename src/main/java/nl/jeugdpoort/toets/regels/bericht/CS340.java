package nl.jeugdpoort.toets.regels.bericht;

import java.time.LocalDate;
import java.time.YearMonth;
import nl.jeugdpoort.toets.regels.Berichtregel;
import nl.jeugdpoort.toets.regels.Klasse;
import nl.jeugdpoort.toets.regels.Regel;

/** De declaratieperiode is precies één kalendermaand. */
@Regel(code = "CS340", berichten = "JW323", klassen = "DeclaratiePeriode")
final class CS340 implements Berichtregel {

    private static final String MAAND = "Declareer precies één kalendermaand.";

    @Override
    public void toets(Klasse periode, Uitslag uit) {
        LocalDate begin = periode.datum("Begindatum");
        if (begin.getDayOfMonth() != 1) {
            uit.bij(periode, "Begindatum", "De declaratieperiode begint niet op de eerste dag van een maand. " + MAAND);
        } else if (!periode.datum("Einddatum").equals(YearMonth.from(begin).atEndOfMonth())) {
            uit.bij(
                    periode,
                    "Einddatum",
                    "De declaratieperiode eindigt niet op de laatste dag van haar maand. " + MAAND);
        }
    }
}
