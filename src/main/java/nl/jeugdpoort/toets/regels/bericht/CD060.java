package nl.jeugdpoort.toets.regels.bericht;

import nl.jeugdpoort.toets.regels.Berichtregel;
import nl.jeugdpoort.toets.regels.Klasse;
import nl.jeugdpoort.toets.regels.Regel;

/** Een prestatie verwijst naar een eerdere prestatie precies als zij credit is. */
@Regel(
        code = "CD060",
        berichten = {"JW323", "JW325"},
        klassen = "Prestatie")
final class CD060 implements Berichtregel {

    @Override
    public void toets(Klasse prestatie, Uitslag uit) {
        Klasse referentie = prestatie.in("ProductReferentie");
        boolean credit = prestatie.in("IngediendBedrag").is("DebetCredit", "C");
        if (credit && referentie.leeg("VorigReferentieNummer")) {
            uit.bij(
                    referentie,
                    "Deze creditprestatie noemt geen VorigReferentieNummer. Vul het nummer in van de prestatie die u crediteert.");
        } else if (!credit && referentie.gevuld("VorigReferentieNummer")) {
            uit.bij(
                    referentie,
                    "VorigReferentieNummer",
                    "Een debetprestatie verwijst niet naar een eerdere prestatie. Haal het nummer weg, of maak de prestatie credit.");
        }
    }
}
