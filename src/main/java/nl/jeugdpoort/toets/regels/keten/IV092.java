package nl.jeugdpoort.toets.regels.keten;

import static nl.jeugdpoort.toets.Bevinding.Niveau.SIGNAAL;
import static nl.jeugdpoort.toets.regels.Regel.Bron.EERDERE_BERICHTEN;

import nl.jeugdpoort.register.Stand;
import nl.jeugdpoort.register.TeWijzigen;
import nl.jeugdpoort.register.Toewijzing;
import nl.jeugdpoort.toets.regels.Ketenregel;
import nl.jeugdpoort.toets.regels.Regel;

/** Een wijziging gaat in tijdens de looptijd van de toewijzing; hulp in een periode daarna is een nieuw product. */
@Regel(code = "IV092", retourcode = "", niveau = SIGNAAL, bron = EERDERE_BERICHTEN, berichten = "JW317")
final class IV092 implements Ketenregel<TeWijzigen> {

    @Override
    public void toets(TeWijzigen product, Stand stand, Uitslag uit) {
        if (!product.ingang().isAfter(stand.bericht().kop().dagtekening())) {
            return;
        }
        stand.bestaande(product.nummer())
                .map(Toewijzing::einde)
                .filter(product.ingang()::isAfter)
                .ifPresent(einde -> uit.bij(
                        "GewensteIngangsdatum",
                        "De gewenste ingangsdatum ligt na het einde van de toewijzing: %s. Vraag hulp voor de tijd daarna aan als nieuw product."
                                .formatted(einde)));
    }
}
