package nl.jeugdpoort.toets.regels.keten;

import static nl.jeugdpoort.toets.Bevinding.Niveau.SIGNAAL;
import static nl.jeugdpoort.toets.regels.Regel.Bron.EERDERE_BERICHTEN;

import java.util.Set;
import java.util.stream.Collectors;
import nl.jeugdpoort.register.Product;
import nl.jeugdpoort.register.Stand;
import nl.jeugdpoort.register.Toewijzing;
import nl.jeugdpoort.toets.regels.Ketenregel;
import nl.jeugdpoort.toets.regels.Regel;

/** Eén aanbieder krijgt een product voor dezelfde dagen maar één keer toegewezen, ook als de andere toewijzing niet in het bericht staat. */
@Regel(code = "OP259", retourcode = "", niveau = SIGNAAL, bron = EERDERE_BERICHTEN, berichten = "JW301")
final class OP259 implements Ketenregel<Toewijzing> {

    @Override
    public void toets(Toewijzing toewijzing, Stand stand, Uitslag uit) {
        if (toewijzing.verwijderd()) {
            return;
        }
        Set<Long> genoemd = stand.bericht().alle(Toewijzing.class).stream()
                .map(Toewijzing::nummer)
                .collect(Collectors.toSet());
        stand.actueel().stream()
                .filter(t -> !genoemd.contains(t.nummer()) && !isVanLater(t, stand))
                .filter(t -> Product.kanGelijkZijn(t.product(), toewijzing.product()))
                .filter(t -> t.overlapt(toewijzing.ingang(), toewijzing.einde()))
                .findFirst()
                .ifPresent(t -> uit.bij(
                        "Ingangsdatum",
                        "Dit product is in deze periode al toegewezen, met nummer %d, dat niet in dit bericht staat. Laat de perioden op elkaar aansluiten, of verwijder een van de twee."
                                .formatted(t.nummer())));
    }

    /** A message that arrives late cannot know what was granted after it (OP080). */
    private static boolean isVanLater(Toewijzing toewijzing, Stand stand) {
        return toewijzing.moment().toLocalDate().isAfter(stand.bericht().kop().dagtekening());
    }
}
