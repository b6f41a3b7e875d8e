package nl.jeugdpoort.toets.regels.bericht;

import nl.jeugdpoort.toets.regels.Berichtregel;
import nl.jeugdpoort.toets.regels.Klasse;
import nl.jeugdpoort.toets.regels.Regel;

/** Een tarief hoort bij elke prestatie die niet in euro's is uitgedrukt, en alleen daarbij. */
@Regel(code = "CD087", berichten = "JW323", klassen = "Prestatie")
final class CD087 implements Berichtregel {

    @Override
    public void toets(Klasse prestatie, Uitslag uit) {
        boolean euro = prestatie.is("Eenheid", "83");
        if (euro && prestatie.gevuld("ProductTarief")) {
            uit.bij(
                    prestatie,
                    "ProductTarief",
                    "Een prestatie in euro's heeft geen tarief. Haal het tarief weg, of verbeter de eenheid.");
        } else if (!euro && prestatie.leeg("ProductTarief")) {
            uit.bij(prestatie, "Bij deze eenheid hoort een tarief. Vul het tarief in.");
        }
    }
}
