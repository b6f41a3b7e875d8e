package nl.jeugdpoort.ingreep.greep;

import java.util.List;
import nl.jeugdpoort.aflevering.AfleveringOverzicht;
import nl.jeugdpoort.aflevering.Afleverstatus;
import nl.jeugdpoort.bericht.Bericht;
import nl.jeugdpoort.bericht.BerichtStatus;
import nl.jeugdpoort.bericht.Overgang;
import nl.jeugdpoort.ingreep.opslag.Eerder;

/**
 * A message as it stands, for an action to look at.
 *
 * @param afleveringen those that are meant: all, or the one that was chosen
 * @param parkeerder who parked it last, null when nobody ever did
 * @param eerder what the order did that is to be taken back, null for other actions
 */
public record Stand(Bericht bericht, List<AfleveringOverzicht> afleveringen, String parkeerder, Eerder eerder) {

    /** Its deliveries with one of these states. */
    List<AfleveringOverzicht> met(Afleverstatus... standen) {
        List<Afleverstatus> gezocht = List.of(standen);
        return afleveringen.stream().filter(a -> gezocht.contains(a.status())).toList();
    }

    /** Whether it has not come as far as a delivery and has this status. */
    boolean inVerwerking(BerichtStatus status) {
        return afleveringen.isEmpty() && bericht.status() == status;
    }

    /** Whether it stands still because an operator wanted that. */
    boolean aangehouden() {
        return parkeerder != null && !parkeerder.equals(Overgang.POORT);
    }

    /** The state in words. */
    String woord() {
        return bericht.status().name().toLowerCase(java.util.Locale.ROOT);
    }
}
