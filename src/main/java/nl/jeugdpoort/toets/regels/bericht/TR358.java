package nl.jeugdpoort.toets.regels.bericht;

import nl.jeugdpoort.toets.regels.Berichtregel;
import nl.jeugdpoort.toets.regels.Klasse;
import nl.jeugdpoort.toets.regels.Regel;

/** Het totaal van een declaratie is de som van haar debetprestaties min de som van haar creditprestaties. */
@Regel(
        code = "TR358",
        berichten = "JW323",
        klassen = {"Declaratie", "Prestatie/IngediendBedrag"})
final class TR358 implements Berichtregel {

    private long som;

    @Override
    public Berichtregel voorBericht() {
        return new TR358();
    }

    @Override
    public void toets(Klasse klasse, Uitslag uit) {
        if (klasse.naam().equals("IngediendBedrag")) {
            som += Bedrag.getekend(klasse);
            return;
        }
        Klasse totaal = klasse.in("TotaalIngediendBedrag");
        boolean klopt = totaal.getal("TotaalBedrag") == Math.abs(som) && totaal.is("DebetCredit", som < 0 ? "C" : "D");
        if (!klopt) {
            uit.bij(
                    totaal,
                    "TotaalBedrag",
                    "Het totaal is niet de som van de prestaties: %s. Verbeter het totaal of de prestaties."
                            .formatted(Bedrag.inWoorden(som)));
        }
    }
}
