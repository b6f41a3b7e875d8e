package nl.jeugdpoort.toets.regels.keten;

import static nl.jeugdpoort.toets.Bevinding.Niveau.HISTORIE;
import static nl.jeugdpoort.toets.regels.Regel.Bron.EERDERE_BERICHTEN;

import nl.jeugdpoort.register.Levering;
import nl.jeugdpoort.register.Stand;
import nl.jeugdpoort.toets.regels.Ketenregel;
import nl.jeugdpoort.toets.regels.Regel;

/** Een start of stop verwijst naar een toewijzing die de aanbieder voor deze cliënt heeft; alleen bij taakgericht werk mag het toewijzingnummer ontbreken. */
@Regel(
        code = "TR019",
        retourcode = "9019",
        niveau = HISTORIE,
        bron = EERDERE_BERICHTEN,
        berichten = {"JW305", "JW307"})
final class TR019 implements Ketenregel<Levering> {

    @Override
    public void toets(Levering levering, Stand stand, Uitslag uit) {
        if (levering.verwijdert()) {
            return;
        }
        if (levering.nummer() == null) {
            uit.nietGetoetst("geen contractgegevens");
        } else if (stand.toewijzingVanClient(levering.nummer())
                .filter(t -> !t.verwijderd())
                .isEmpty()) {
            uit.bij(
                    "ToewijzingNummer",
                    "Deze cliënt heeft bij deze aanbieder geen toewijzing met dit nummer. Gebruik het nummer uit de toewijzing van de gemeente.");
        }
    }
}
