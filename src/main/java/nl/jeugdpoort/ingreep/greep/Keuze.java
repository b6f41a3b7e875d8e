package nl.jeugdpoort.ingreep.greep;

import java.util.List;
import java.util.UUID;
import nl.jeugdpoort.aflevering.AfleveringOverzicht;

/**
 * What an action can do with a message as it stands.
 *
 * @param afleveringen the deliveries that it moves; none when it moves the message itself, which has none yet
 * @param waaromNiet Dutch sentence when it can do nothing, otherwise null
 */
public record Keuze(Stand stand, List<AfleveringOverzicht> afleveringen, String waaromNiet) {

    static Keuze ja(Stand stand, List<AfleveringOverzicht> afleveringen) {
        return new Keuze(stand, afleveringen, null);
    }

    static Keuze nee(Stand stand, String waarom) {
        return new Keuze(stand, List.of(), waarom);
    }

    public boolean kan() {
        return waaromNiet == null;
    }

    UUID bericht() {
        return stand.bericht().id();
    }

    /** Whether it is about the message itself, which has no delivery yet. */
    boolean inVerwerking() {
        return afleveringen.isEmpty();
    }
}
