package nl.jeugdpoort.toets.regels.bericht;

import nl.jeugdpoort.toets.regels.Berichtregel;
import nl.jeugdpoort.toets.regels.Klasse;
import nl.jeugdpoort.toets.regels.Regel;

/** Een bedrag van nul is debet. */
@Regel(
        code = "CS325",
        berichten = {"JW323", "JW325"},
        klassen = {"IngediendBedrag", "TotaalIngediendBedrag", "TotaalToegekendBedrag"})
final class CS325 implements Berichtregel {

    @Override
    public void toets(Klasse bedrag, Uitslag uit) {
        if (bedrag.getal(Bedrag.naam(bedrag)) == 0 && bedrag.is("DebetCredit", "C")) {
            uit.bij(bedrag, "DebetCredit", "Een bedrag van 0 is altijd debet. Vul D in.");
        }
    }
}
