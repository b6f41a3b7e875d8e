package nl.jeugdpoort.toets.regels.keten;

import static nl.jeugdpoort.toets.Bevinding.Niveau.HISTORIE;
import static nl.jeugdpoort.toets.regels.Regel.Bron.EERDERE_BERICHTEN;

import nl.jeugdpoort.register.Stand;
import nl.jeugdpoort.register.TeWijzigen;
import nl.jeugdpoort.register.Toewijzing;
import nl.jeugdpoort.toets.regels.Ketenregel;
import nl.jeugdpoort.toets.regels.Regel;

/** Ligt de gewenste ingangsdatum niet na de dagtekening, dan is zij gelijk aan de ingangsdatum van de toewijzing. */
@Regel(code = "TR357", retourcode = "9357", niveau = HISTORIE, bron = EERDERE_BERICHTEN, berichten = "JW317")
final class TR357 implements Ketenregel<TeWijzigen> {

    @Override
    public void toets(TeWijzigen product, Stand stand, Uitslag uit) {
        if (product.ingang().isAfter(stand.bericht().kop().dagtekening())) {
            return;
        }
        stand.bestaande(product.nummer())
                .map(Toewijzing::ingang)
                .filter(ingang -> !ingang.equals(product.ingang()))
                .ifPresent(ingang -> uit.bij(
                        "GewensteIngangsdatum",
                        "De gewenste ingangsdatum ligt niet in de toekomst en is niet die van de toewijzing: %s. Gebruik die datum, of een datum na de dagtekening."
                                .formatted(ingang)));
    }
}
