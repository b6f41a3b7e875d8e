package nl.jeugdpoort.toets.regels.keten;

import static nl.jeugdpoort.toets.Bevinding.Niveau.HISTORIE;
import static nl.jeugdpoort.toets.regels.Regel.Bron.EERDERE_BERICHTEN;

import nl.jeugdpoort.toets.EerdereBerichten;
import nl.jeugdpoort.toets.regels.Ketenbericht;
import nl.jeugdpoort.toets.regels.Ketenregel;
import nl.jeugdpoort.toets.regels.Regel;

/** Een afzender gebruikt een berichtidentificatie per berichtsoort maar één keer; ook een afgekeurd bericht telt mee. */
@Regel(
        code = "TR056",
        retourcode = "9056",
        niveau = HISTORIE,
        bron = EERDERE_BERICHTEN,
        berichten = {"JW301", "JW305", "JW307", "JW315", "JW317", "JW319", "JW323", "JW325"})
final class TR056 implements Ketenregel {

    private static final String IDENTIFICATIE = "/Bericht/Header/BerichtIdentificatie/Identificatie";

    private final EerdereBerichten eerdere;

    TR056(EerdereBerichten eerdere) {
        this.eerdere = eerdere;
    }

    @Override
    public void toets(Ketenbericht bericht, Uitslag uit) {
        if (eerdere.identificatieGebruikt(bericht.opgeslagen())) {
            uit.bij(
                    IDENTIFICATIE,
                    bericht.kop().identificatie(),
                    "U heeft deze identificatie al gebruikt voor een ander bericht van dezelfde soort."
                            + " Stuur het bericht met een nieuwe identificatie.");
        }
    }
}
