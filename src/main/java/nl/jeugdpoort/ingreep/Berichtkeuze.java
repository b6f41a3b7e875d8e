package nl.jeugdpoort.ingreep;

import java.util.List;
import nl.jeugdpoort.aflevering.AfleveringOverzicht;
import nl.jeugdpoort.bericht.Bericht;

/**
 * What can be done with a message now.
 *
 * @param versie stands for the state that this tells of; goes with the form, so that an order about an older state is refused
 * @param mogelijkheden every action that can be chosen, with the reason why not where it cannot
 */
public record Berichtkeuze(
        Bericht bericht, List<AfleveringOverzicht> afleveringen, long versie, List<Mogelijkheid> mogelijkheden) {

    /** An action; {@code waaromNiet} is null when it can be done. */
    public record Mogelijkheid(Actie actie, String waaromNiet) {}

    /** Whether this action can be done. */
    public boolean kan(Actie actie) {
        return mogelijkheden.stream().anyMatch(m -> m.actie() == actie && m.waaromNiet() == null);
    }
}
