package nl.jeugdpoort.toets.regels.bericht;

import java.time.LocalDate;
import nl.jeugdpoort.toets.regels.Berichtregel;
import nl.jeugdpoort.toets.regels.Klasse;
import nl.jeugdpoort.toets.regels.Regel;

/** Een periode eindigt op of na haar begin, en niet na de dagtekening van het bericht. */
@Regel(
        code = "TR137",
        berichten = {"JW323", "JW325"},
        klassen = {"DeclaratiePeriode", "ProductPeriode"})
final class TR137 implements Berichtregel {

    @Override
    public void toets(Klasse periode, Uitslag uit) {
        LocalDate einde = periode.datum("Einddatum");
        if (einde.isBefore(periode.datum("Begindatum"))) {
            uit.bij(
                    periode,
                    "Einddatum",
                    "De periode eindigt voordat zij begint. Verbeter de einddatum of de begindatum.");
        } else if (einde.isAfter(periode.dagtekening())) {
            uit.bij(
                    periode,
                    "Einddatum",
                    "De periode eindigt na de dagtekening van het bericht. Stuur het bericht pas als de periode voorbij is.");
        }
    }
}
