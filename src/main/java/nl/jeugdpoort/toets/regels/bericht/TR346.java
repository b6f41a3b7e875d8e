package nl.jeugdpoort.toets.regels.bericht;

import static nl.jeugdpoort.toets.Bevinding.Niveau.EXTERN;

import nl.jeugdpoort.toets.regels.Berichtregel;
import nl.jeugdpoort.toets.regels.Klasse;
import nl.jeugdpoort.toets.regels.Regel;

/**
 * Het ingediende bedrag is het geleverde volume maal het tarief, behalve bij euro's; bij minuten mag het schelen wat het afronden
 * van een uurtarief kan schelen.
 */
@Regel(code = "TR346", retourcode = "9346", niveau = EXTERN, berichten = "JW323", klassen = "Prestatie")
final class TR346 implements Berichtregel {

    private static final String MINUUT = "01";
    private static final String EURO = "83";

    @Override
    public void toets(Klasse prestatie, Uitslag uit) {
        if (prestatie.is("Eenheid", EURO) || prestatie.leeg("ProductTarief")) {
            return;
        }
        long volume = prestatie.getal("GeleverdVolume");
        long hoort = volume * prestatie.getal("ProductTarief");
        long dubbelVerschil = 2 * Math.abs(prestatie.in("IngediendBedrag").getal("Bedrag") - hoort);
        if (dubbelVerschil > (prestatie.is("Eenheid", MINUUT) ? volume + 1 : 0)) {
            uit.bij(
                    prestatie.in("IngediendBedrag"),
                    "Bedrag",
                    "Het bedrag is niet het volume maal het tarief (" + hoort
                            + " eurocent). Verbeter het volume, het tarief of het bedrag.");
        }
    }
}
