package nl.jeugdpoort.toets.regels.bericht;

import java.time.LocalDate;
import nl.jeugdpoort.toets.regels.Berichtregel;
import nl.jeugdpoort.toets.regels.Klasse;
import nl.jeugdpoort.toets.regels.Regel;

/** Zorg van meer dan vijf jaar voor de dagtekening van de declaratie wordt niet meer gedeclareerd. */
@Regel(code = "TR335", berichten = "JW323", klassen = "Prestatie/ProductPeriode")
final class TR335 implements Berichtregel {

    private static final int JAREN = 5;

    @Override
    public void toets(Klasse periode, Uitslag uit) {
        LocalDate dagtekening = periode.boven("Declaratie").datum("DeclaratieDagtekening");
        if (periode.datum("Einddatum").plusYears(JAREN).isBefore(dagtekening)) {
            uit.bij(
                    periode,
                    "Einddatum",
                    "Deze zorg is meer dan vijf jaar voor de dagtekening van de declaratie geleverd. Haal de prestatie weg.");
        }
    }
}
