package nl.jeugdpoort.toets.regels.keten;

import static nl.jeugdpoort.toets.Bevinding.Niveau.HISTORIE;
import static nl.jeugdpoort.toets.regels.Regel.Bron.EERDERE_BERICHTEN;

import java.util.Objects;
import nl.jeugdpoort.register.Feit;
import nl.jeugdpoort.register.Stand;
import nl.jeugdpoort.register.Toewijzing;
import nl.jeugdpoort.toets.regels.Ketenregel;
import nl.jeugdpoort.toets.regels.Regel;

/** Een gemeente geeft elk toewijzingnummer aan één toewijzing; een nieuwe versie gaat over dezelfde cliënt, aanbieder, hetzelfde product en dezelfde ingangsdatum. */
@Regel(code = "TR332", retourcode = "9332", niveau = HISTORIE, bron = EERDERE_BERICHTEN, berichten = "JW301")
final class TR332 implements Ketenregel<Toewijzing> {

    @Override
    public void toets(Toewijzing toewijzing, Stand stand, Uitslag uit) {
        stand.uitgegeven(toewijzing.nummer())
                .filter(bekend -> !zelfde(bekend, toewijzing, stand))
                .ifPresent(
                        ander -> uit.bij(
                                "ToewijzingNummer",
                                "Dit nummer hoort al bij een andere toewijzing: cliënt, aanbieder, product en ingangsdatum van een toewijzing blijven altijd gelijk. Gebruik een nieuw nummer."));
    }

    private static boolean zelfde(Feit<Toewijzing> bekend, Toewijzing toewijzing, Stand stand) {
        return bekend.partijen().equals(stand.bericht().partijen())
                && Objects.equals(bekend.client(), stand.bericht().client())
                && Objects.equals(bekend.inhoud().product(), toewijzing.product())
                && bekend.inhoud().ingang().equals(toewijzing.ingang());
    }
}
