package nl.jeugdpoort.toets.regels.keten;

import static nl.jeugdpoort.toets.Bevinding.Niveau.HISTORIE;
import static nl.jeugdpoort.toets.regels.Regel.Bron.EERDERE_BERICHTEN;

import nl.jeugdpoort.register.Declaratie;
import nl.jeugdpoort.register.Stand;
import nl.jeugdpoort.toets.regels.Ketenregel;
import nl.jeugdpoort.toets.regels.Regel;

/** De declaratieperiode is niet eerder dan de laatste die deze aanbieder bij deze gemeente declareerde; maanden overslaan mag. */
@Regel(code = "TR318", retourcode = "8214", niveau = HISTORIE, bron = EERDERE_BERICHTEN, berichten = "JW323")
final class TR318 implements Ketenregel<Declaratie> {

    @Override
    public void toets(Declaratie declaratie, Stand stand, Uitslag uit) {
        if (stand.declaraties()
                .laatstePeriode()
                .filter(declaratie.begin()::isBefore)
                .isPresent()) {
            uit.bij(
                    "DeclaratiePeriode",
                    "U heeft bij deze gemeente al een latere maand gedeclareerd. Gebruik die maand of een latere als declaratieperiode; prestaties uit eerdere maanden mogen daarin staan.");
        }
    }
}
