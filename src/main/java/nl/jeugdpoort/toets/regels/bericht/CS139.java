package nl.jeugdpoort.toets.regels.bericht;

import java.time.LocalDate;
import nl.jeugdpoort.toets.regels.Berichtregel;
import nl.jeugdpoort.toets.regels.Klasse;
import nl.jeugdpoort.toets.regels.Regel;

/** Hoeveel er van een geboortedatum bekend is, past bij de ingevulde datum. */
@Regel(
        code = "CS139",
        berichten = {"JW301", "JW305", "JW307", "JW315"},
        klassen = "Geboortedatum")
final class CS139 implements Berichtregel {

    @Override
    public void toets(Klasse geboren, Uitslag uit) {
        if (geboren.gevuld("DatumGebruik") && !past(geboren.tekst("DatumGebruik"), geboren.datum("Datum"))) {
            uit.bij(
                    geboren,
                    "DatumGebruik",
                    "DatumGebruik past niet bij de datum. Vul voor wat onbekend is 01 in: de dag bij 1, dag en maand bij 2,"
                            + " en bij 3 de datum 1900-01-01.");
        }
    }

    private static boolean past(String gebruik, LocalDate datum) {
        return switch (gebruik) {
            case "1" -> datum.getDayOfMonth() == 1;
            case "2" -> datum.getDayOfYear() == 1;
            default -> datum.equals(Geboortedatum.ONBEKEND);
        };
    }
}
