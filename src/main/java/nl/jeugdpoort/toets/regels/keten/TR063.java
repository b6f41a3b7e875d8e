package nl.jeugdpoort.toets.regels.keten;

import static nl.jeugdpoort.toets.Bevinding.Niveau.HISTORIE;
import static nl.jeugdpoort.toets.regels.Regel.Bron.EERDERE_BERICHTEN;

import nl.jeugdpoort.register.Levering;
import nl.jeugdpoort.register.Stand;
import nl.jeugdpoort.toets.regels.Ketenregel;
import nl.jeugdpoort.toets.regels.Regel;

/** Verwijderen kan alleen wat eerder is gemeld en nog niet is verwijderd. */
@Regel(
        code = "TR063",
        retourcode = "9063",
        niveau = HISTORIE,
        bron = EERDERE_BERICHTEN,
        berichten = {"JW305", "JW307"})
final class TR063 implements Ketenregel<Levering> {

    @Override
    public void toets(Levering levering, Stand stand, Uitslag uit) {
        if (levering.verwijdert() && !stand.leveringen().eerderGemeld(levering)) {
            uit.bij(
                    "StatusAanlevering",
                    "U verwijdert een melding die niet bekend is. Neem alle gegevens over van de melding die u wilt verwijderen.");
        }
    }
}
