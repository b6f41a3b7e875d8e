package nl.jeugdpoort.toets.regels.bericht;

import java.time.LocalDate;
import nl.jeugdpoort.toets.regels.Berichtregel;
import nl.jeugdpoort.toets.regels.Klasse;
import nl.jeugdpoort.toets.regels.Regel;

/** Een cliënt is op de dagtekening niet ouder dan 120 jaar; een geheel onbekende geboortedatum telt niet mee. */
@Regel(
        code = "TR002",
        berichten = {"JW301", "JW305", "JW307", "JW315"},
        klassen = "Client/Geboortedatum")
final class TR002 implements Berichtregel {

    private static final int OUDSTE = 120;

    @Override
    public void toets(Klasse geboren, Uitslag uit) {
        LocalDate datum = geboren.datum("Datum");
        boolean onbekend = geboren.is("DatumGebruik", "3") && datum.equals(Geboortedatum.ONBEKEND);
        if (!onbekend && datum.plusYears(OUDSTE).isBefore(geboren.dagtekening())) {
            uit.bij(
                    geboren,
                    "Datum",
                    "Volgens deze geboortedatum is de cliënt ouder dan 120 jaar. Controleer de datum;"
                            + " is zij geheel onbekend, vul dan 1900-01-01 in met DatumGebruik 3.");
        }
    }
}
