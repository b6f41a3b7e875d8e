package nl.jeugdpoort.toets.regels.bericht;

import nl.jeugdpoort.toets.regels.Berichtregel;
import nl.jeugdpoort.toets.regels.Klasse;
import nl.jeugdpoort.toets.regels.Regel;

/** Het BSN voldoet aan de elfproef. */
@Regel(
        code = "CS002",
        berichten = {"JW301", "JW305", "JW307", "JW315", "JW317", "JW323", "JW325"},
        klassen = "Client")
final class CS002 implements Berichtregel {

    private static final int CIJFERS = 9;

    @Override
    public void toets(Klasse client, Uitslag uit) {
        if (!elfproef(client.tekst("Bsn"))) {
            uit.bij(client, "Bsn", "Dit is geen BSN: het nummer voldoet niet aan de elfproef. Verbeter het BSN.");
        }
    }

    private static boolean elfproef(String bsn) {
        int som = -Character.digit(bsn.charAt(CIJFERS - 1), 10);
        for (int i = 0; i < CIJFERS - 1; i++) {
            som += (CIJFERS - i) * Character.digit(bsn.charAt(i), 10);
        }
        return som % 11 == 0;
    }
}
