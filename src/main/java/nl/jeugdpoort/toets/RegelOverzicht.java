package nl.jeugdpoort.toets;

import java.util.List;
import nl.jeugdpoort.toets.regellijst.Lijstregel;

/**
 * A rule in a list of rules.
 *
 * @param code for example {@code TR302}
 * @param niveau level of checking: schema, bericht, historie or extern; afspraak when it belongs to none
 * @param retourcode code that a retour reports, null when there is none
 * @param berichten the kinds of message it is about; empty when it is about all
 * @param zin a Dutch sentence that says what the rule asks
 * @param stand where the gateway stands with it: gebouwd, schema, elders, mensen, gegevens or nog-niet
 * @param reden a Dutch sentence about that state, null when there is nothing to add
 */
public record RegelOverzicht(
        String code, String niveau, String retourcode, List<String> berichten, String zin, String stand, String reden) {

    static RegelOverzicht van(Lijstregel regel) {
        return new RegelOverzicht(
                regel.code(),
                regel.niveau().woord(),
                regel.retourcode(),
                regel.berichten(),
                regel.zin(),
                regel.stand().woord(),
                regel.reden());
    }
}
