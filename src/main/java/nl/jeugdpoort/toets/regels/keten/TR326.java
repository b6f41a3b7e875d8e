package nl.jeugdpoort.toets.regels.keten;

import static nl.jeugdpoort.toets.Bevinding.Niveau.HISTORIE;
import static nl.jeugdpoort.toets.regels.Regel.Bron.EERDERE_BERICHTEN;

import nl.jeugdpoort.register.Stand;
import nl.jeugdpoort.register.Start;
import nl.jeugdpoort.toets.regels.Ketenregel;
import nl.jeugdpoort.toets.regels.Regel;

/** Zolang een start openstaat, volgt er geen nieuwe start voor hetzelfde toegewezen product. */
@Regel(code = "TR326", retourcode = "9326", niveau = HISTORIE, bron = EERDERE_BERICHTEN, berichten = "JW305")
final class TR326 implements Ketenregel<Start> {

    @Override
    public void toets(Start start, Stand stand, Uitslag uit) {
        boolean open = stand.leveringen().starts().stream()
                .filter(ander -> ander.zelfdeToegewezenProduct(start))
                .anyMatch(ander -> stand.leveringen().stops().stream().noneMatch(stop -> stop.zelfdeLevering(ander)));
        if (!start.verwijdert() && open) {
            uit.bij(
                    "Begindatum",
                    "Voor dit toegewezen product loopt al een start. Meld eerst een stop, of verwijder de eerdere start.");
        }
    }
}
