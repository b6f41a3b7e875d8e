package nl.jeugdpoort.toets.regels.bericht;

import nl.jeugdpoort.toets.regels.Berichtregel;
import nl.jeugdpoort.toets.regels.Klasse;
import nl.jeugdpoort.toets.regels.Regel;

/** De datum ligt niet na de dagtekening van het bericht. */
@Regel(
        code = "TR134",
        berichten = {"JW301", "JW305", "JW307", "JW315", "JW323", "JW325"},
        klassen = {
            "Geboortedatum",
            "ToegewezenProduct",
            "StartProduct",
            "StopProduct",
            "DeclaratiePeriode",
            "ProductPeriode"
        })
final class TR134 implements Berichtregel {

    @Override
    public void toets(Klasse klasse, Uitslag uit) {
        String naam = datum(klasse);
        if (klasse.datum(naam).isAfter(klasse.dagtekening())) {
            uit.bij(
                    klasse,
                    naam,
                    "Deze datum ligt na de dagtekening van het bericht. Verbeter de datum, of stuur het bericht later.");
        }
    }

    private static String datum(Klasse klasse) {
        return switch (klasse.naam()) {
            case "Geboortedatum" -> "Datum";
            case "ToegewezenProduct" -> "Toewijzingsdatum";
            default -> "Begindatum";
        };
    }
}
