package nl.jeugdpoort.toets.regels.keten;

import static nl.jeugdpoort.toets.Bevinding.Niveau.HISTORIE;
import static nl.jeugdpoort.toets.regels.Regel.Bron.EERDERE_BERICHTEN;

import nl.jeugdpoort.register.Prestatie;
import nl.jeugdpoort.register.Stand;
import nl.jeugdpoort.toets.regels.Ketenregel;
import nl.jeugdpoort.toets.regels.Regel;

/** Een aanbieder gebruikt een prestatienummer nooit opnieuw, ook niet van een prestatie die is afgewezen. */
@Regel(code = "TR314", retourcode = "8021", niveau = HISTORIE, bron = EERDERE_BERICHTEN, berichten = "JW323")
final class TR314 implements Ketenregel<Prestatie> {

    @Override
    public void toets(Prestatie prestatie, Stand stand, Uitslag uit) {
        if (stand.declaraties().referentieGebruikt(prestatie.referentie())) {
            uit.bij(
                    "ProductReferentie/ReferentieNummer",
                    "U heeft dit prestatienummer al in een eerdere declaratie gebruikt. Geef deze prestatie een nieuw nummer.");
        }
    }
}
