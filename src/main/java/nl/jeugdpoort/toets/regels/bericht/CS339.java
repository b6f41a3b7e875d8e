package nl.jeugdpoort.toets.regels.bericht;

import nl.jeugdpoort.toets.regels.Berichtregel;
import nl.jeugdpoort.toets.regels.Klasse;
import nl.jeugdpoort.toets.regels.Regel;

/** Bij eenheid euro is het ingediende bedrag gelijk aan het geleverde volume. */
@Regel(code = "CS339", berichten = "JW323", klassen = "Prestatie")
final class CS339 implements Berichtregel {

    @Override
    public void toets(Klasse prestatie, Uitslag uit) {
        Klasse bedrag = prestatie.in("IngediendBedrag");
        if (prestatie.is("Eenheid", "83") && bedrag.getal("Bedrag") != prestatie.getal("GeleverdVolume")) {
            uit.bij(
                    bedrag,
                    "Bedrag",
                    "Bij eenheid euro is het bedrag gelijk aan het volume, beide in eurocenten. Verbeter een van de twee.");
        }
    }
}
