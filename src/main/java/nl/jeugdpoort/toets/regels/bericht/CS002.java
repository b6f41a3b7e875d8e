package nl.jeugdpoort.toets.regels.bericht;

import nl.jeugdpoort.bericht.Elfproef;
import nl.jeugdpoort.toets.regels.Berichtregel;
import nl.jeugdpoort.toets.regels.Klasse;
import nl.jeugdpoort.toets.regels.Regel;

/** Het BSN voldoet aan de elfproef. */
@Regel(
        code = "CS002",
        berichten = {"JW301", "JW305", "JW307", "JW315", "JW317", "JW323", "JW325"},
        klassen = "Client")
final class CS002 implements Berichtregel {

    @Override
    public void toets(Klasse client, Uitslag uit) {
        if (!Elfproef.klopt(client.tekst("Bsn"))) {
            uit.bij(client, "Bsn", "Dit is geen BSN: het nummer voldoet niet aan de elfproef. Verbeter het BSN.");
        }
    }
}
