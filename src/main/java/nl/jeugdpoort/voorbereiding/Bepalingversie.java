package nl.jeugdpoort.voorbereiding;

import java.util.UUID;
import nl.jeugdpoort.bepaling.Bepaling;
import nl.jeugdpoort.bepaling.Hulp;

/**
 * One version of the bepaling of a case.
 *
 * @param bericht the message that brought it
 */
record Bepalingversie(UUID aanmelding, UUID bericht, Bepaling bepaling) {

    /** @param nummer place of the help in the bepaling, from 1 */
    Hulp hulp(int nummer) {
        return bepaling.hulp().get(nummer - 1);
    }

    String gemeente() {
        return bepaling.jeugdige().verantwoordelijkeGemeente();
    }
}
