package nl.jeugdpoort.toets.regels.bericht;

import java.time.LocalDate;
import nl.jeugdpoort.toets.regels.Berichtregel;
import nl.jeugdpoort.toets.regels.Klasse;
import nl.jeugdpoort.toets.regels.Regel;

/** Declareren met dit bericht kan over perioden vanaf 1 januari 2021. */
@Regel(
        code = "CS100",
        berichten = "JW323",
        klassen = {"DeclaratiePeriode", "ProductPeriode"})
final class CS100 implements Berichtregel {

    private static final LocalDate EERSTE_DAG = LocalDate.of(2021, 1, 1);
    private static final String MELDING =
            "Met dit bericht declareert u alleen zorg vanaf 1 januari 2021. Verbeter de periode, of haal haar weg.";

    @Override
    public void toets(Klasse periode, Uitslag uit) {
        if (periode.datum("Begindatum").isBefore(EERSTE_DAG)) {
            uit.bij(periode, "Begindatum", MELDING);
        } else if (periode.datum("Einddatum").isBefore(EERSTE_DAG)) {
            uit.bij(periode, "Einddatum", MELDING);
        }
    }
}
