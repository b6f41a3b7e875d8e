package nl.jeugdpoort.toets.regels.keten;

import static nl.jeugdpoort.toets.Bevinding.Niveau.SIGNAAL;
import static nl.jeugdpoort.toets.regels.Regel.Bron.EERDERE_BERICHTEN;

import java.util.Objects;
import nl.jeugdpoort.register.Levering;
import nl.jeugdpoort.register.Stand;
import nl.jeugdpoort.toets.regels.Ketenregel;
import nl.jeugdpoort.toets.regels.Regel;

/** Een start of stop herhaalt het product van de toewijzing, ook als daar alleen een categorie staat of niets. */
@Regel(
        code = "IV075",
        retourcode = "",
        niveau = SIGNAAL,
        bron = EERDERE_BERICHTEN,
        berichten = {"JW305", "JW307"})
final class IV075 implements Ketenregel<Levering> {

    @Override
    public void toets(Levering levering, Stand stand, Uitslag uit) {
        if (levering.verwijdert()) {
            return;
        }
        stand.toewijzingVanClient(levering.nummer())
                .filter(t -> !Objects.equals(t.product(), levering.product()))
                .ifPresent(
                        t -> uit.bij(
                                "Product",
                                "Dit is niet het product zoals het in de toewijzing staat. Neem categorie en code over van de toewijzing, en laat weg wat daar niet staat."));
    }
}
