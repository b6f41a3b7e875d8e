package nl.jeugdpoort.toets.regels.keten;

import static nl.jeugdpoort.toets.Bevinding.Niveau.HISTORIE;
import static nl.jeugdpoort.toets.regels.Regel.Bron.EERDERE_BERICHTEN;

import nl.jeugdpoort.register.Declaratie;
import nl.jeugdpoort.register.Stand;
import nl.jeugdpoort.toets.regels.Ketenregel;
import nl.jeugdpoort.toets.regels.Regel;

/** Een aanbieder gebruikt een declaratienummer maar één keer; na een afkeuring van de hele declaratie is het nummer weer vrij. */
@Regel(code = "TR333", retourcode = "9333", niveau = HISTORIE, bron = EERDERE_BERICHTEN, berichten = "JW323")
final class TR333 implements Ketenregel<Declaratie> {

    @Override
    public void toets(Declaratie declaratie, Stand stand, Uitslag uit) {
        if (stand.declaraties().nummerGebruikt()) {
            uit.bij(
                    "DeclaratieNummer",
                    "U heeft dit declaratienummer al voor een eerdere declaratie gebruikt. Gebruik een nieuw nummer.");
        }
    }
}
