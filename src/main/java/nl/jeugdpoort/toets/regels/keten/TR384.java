package nl.jeugdpoort.toets.regels.keten;

import static nl.jeugdpoort.toets.Bevinding.Niveau.HISTORIE;
import static nl.jeugdpoort.toets.regels.Regel.Bron.EERDERE_BERICHTEN;

import nl.jeugdpoort.register.Prestatie;
import nl.jeugdpoort.register.Stand;
import nl.jeugdpoort.register.Toewijzing;
import nl.jeugdpoort.toets.regels.Ketenregel;
import nl.jeugdpoort.toets.regels.Regel;

/** Op een verwijderde toewijzing wordt niet gedeclareerd. */
@Regel(code = "TR384", retourcode = "9384", niveau = HISTORIE, bron = EERDERE_BERICHTEN, berichten = "JW323")
final class TR384 implements Ketenregel<Prestatie> {

    @Override
    public void toets(Prestatie prestatie, Stand stand, Uitslag uit) {
        if (stand.toewijzingVan(prestatie).filter(Toewijzing::verwijderd).isPresent()) {
            uit.bij(
                    "ToewijzingNummer",
                    "De gemeente heeft deze toewijzing verwijderd. Vraag de gemeente welke toewijzing wel geldt.");
        }
    }
}
