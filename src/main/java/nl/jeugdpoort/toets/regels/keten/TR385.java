package nl.jeugdpoort.toets.regels.keten;

import static nl.jeugdpoort.toets.Bevinding.Niveau.HISTORIE;
import static nl.jeugdpoort.toets.regels.Regel.Bron.EERDERE_BERICHTEN;

import nl.jeugdpoort.register.Stand;
import nl.jeugdpoort.register.Toewijzing;
import nl.jeugdpoort.toets.regels.Ketenregel;
import nl.jeugdpoort.toets.regels.Regel;

/** Een toewijzing met goedgekeurde prestaties die niet zijn gecrediteerd, kan niet worden verwijderd. */
@Regel(code = "TR385", retourcode = "9385", niveau = HISTORIE, bron = EERDERE_BERICHTEN, berichten = "JW301")
final class TR385 implements Ketenregel<Toewijzing> {

    @Override
    public void toets(Toewijzing toewijzing, Stand stand, Uitslag uit) {
        if (toewijzing.verwijderd()
                && !stand.declaraties().openDebets(toewijzing.nummer()).isEmpty()) {
            uit.bij(
                    "RedenWijziging",
                    "Op deze toewijzing zijn prestaties goedgekeurd. Laat de aanbieder die eerst crediteren, of verkort de toewijzing.");
        }
    }
}
