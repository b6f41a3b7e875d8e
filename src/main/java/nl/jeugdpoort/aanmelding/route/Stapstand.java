package nl.jeugdpoort.aanmelding.route;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;

/**
 * How one step of a case stands. Changes give a new value.
 *
 * @param stap code of the step
 * @param ronde how often it began
 * @param begonnenOp when it began, this time
 * @param klaarOp when it was met or dropped, null while it runs
 * @param gezien what came of the events that meet it together
 */
public record Stapstand(
        String stap, Stapstatus status, int ronde, Instant begonnenOp, Instant klaarOp, Set<Gebeurtenissoort> gezien) {

    static Stapstand begonnen(Stap stap, int ronde, Instant op) {
        return new Stapstand(stap.code(), Stapstatus.LOOPT, ronde, op, null, Set.of());
    }

    public boolean loopt() {
        return status == Stapstatus.LOOPT;
    }

    /** Whether an event means something to the step as it stands. */
    boolean laatToe(Stap stap, Gebeurtenissoort soort) {
        return loopt()
                && (stap.klaar().contains(soort)
                        || stap.mag().contains(soort)
                        || stap.vervalt().contains(soort)
                        || stap.alle().contains(soort) && !gezien.contains(soort));
    }

    /** What an event makes of a running step. */
    Stapstand na(Stap stap, Gebeurtenis gebeurtenis) {
        if (stap.vervalt().contains(gebeurtenis.soort())) {
            return klaar(Stapstatus.VERVALLEN, gebeurtenis.op());
        }
        if (stap.klaar().contains(gebeurtenis.soort())) {
            return klaar(Stapstatus.GEHAALD, gebeurtenis.op());
        }
        return stap.alle().contains(gebeurtenis.soort()) ? telt(stap, gebeurtenis) : this;
    }

    /** An event that begins a step can be one of those that meet it together. */
    Stapstand telt(Stap stap, Gebeurtenis gebeurtenis) {
        if (!stap.alle().contains(gebeurtenis.soort())) {
            return this;
        }
        Set<Gebeurtenissoort> nu = EnumSet.of(gebeurtenis.soort());
        nu.addAll(gezien);
        Stapstand geteld = new Stapstand(stap.code(), status, ronde, begonnenOp, klaarOp, Set.copyOf(nu));
        return nu.containsAll(stap.alle()) ? geteld.klaar(Stapstatus.GEHAALD, gebeurtenis.op()) : geteld;
    }

    Stapstand klaar(Stapstatus hoe, Instant op) {
        return new Stapstand(stap, hoe, ronde, begonnenOp, op, gezien);
    }
}
