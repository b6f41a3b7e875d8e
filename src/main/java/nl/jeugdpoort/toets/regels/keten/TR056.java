package nl.jeugdpoort.toets.regels.keten;

import static nl.jeugdpoort.toets.Bevinding.Niveau.HISTORIE;
import static nl.jeugdpoort.toets.regels.Regel.Bron.EERDERE_BERICHTEN;

import nl.jeugdpoort.register.Kop;
import nl.jeugdpoort.register.Stand;
import nl.jeugdpoort.toets.regels.Ketenregel;
import nl.jeugdpoort.toets.regels.Regel;

/** Een afzender gebruikt een berichtidentificatie per berichtsoort maar één keer; ook een afgekeurd bericht telt mee. */
@Regel(
        code = "TR056",
        retourcode = "9056",
        niveau = HISTORIE,
        bron = EERDERE_BERICHTEN,
        berichten = {"JW301", "JW305", "JW307", "JW315", "JW317", "JW319", "JW323", "JW325"})
final class TR056 implements Ketenregel<Kop> {

    @Override
    public void toets(Kop kop, Stand stand, Uitslag uit) {
        if (!stand.bericht().uniek()) {
            uit.bij(
                    "BerichtIdentificatie/Identificatie",
                    "U heeft deze identificatie al gebruikt voor een ander bericht van dezelfde soort."
                            + " Stuur het bericht met een nieuwe identificatie.");
        }
    }
}
