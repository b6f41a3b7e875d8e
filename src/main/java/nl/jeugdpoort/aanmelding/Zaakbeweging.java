package nl.jeugdpoort.aanmelding;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.jeugdpoort.aanmelding.route.Gebeurtenis;
import nl.jeugdpoort.aanmelding.route.Gebeurtenissoort;
import nl.jeugdpoort.aanmelding.route.Route;
import nl.jeugdpoort.aanmelding.route.Stap;
import nl.jeugdpoort.aanmelding.route.Zaakstatus;

/**
 * A case and what just happened in it, as other parts of the gateway see it.
 *
 * @param gi code of the gecertificeerde instelling
 * @param aanbieder the aanbieder that is addressed now, null when none is
 * @param loopt false when it has ended
 * @param wachtOp the iJw message that begins the way to help and that the case waits for: {@code JW301} of the gemeente, or {@code JW315} of the
 *     aanbieder by a route that knows one; null when it waits for neither
 * @param gebeurd in order
 */
public record Zaakbeweging(
        UUID aanmelding,
        String gi,
        String gemeente,
        String aanbieder,
        boolean loopt,
        String wachtOp,
        List<Gebeurd> gebeurd) {

    /**
     * Something that happened.
     *
     * @param soort its word, for example {@code jw301}
     * @param door code of the participant, name of the operator, or {@code jeugdpoort}
     * @param aanbieder the aanbieder that it names, null when none
     * @param bericht the message that says it, null when a person does
     */
    public record Gebeurd(String soort, String door, String aanbieder, UUID bericht, Instant op) {}

    static Zaakbeweging van(Aanmelding aanmelding, List<Zet> zetten) {
        return new Zaakbeweging(
                aanmelding.id(),
                aanmelding.kop().gi(),
                aanmelding.kop().gemeente(),
                aanmelding.zaak().aanbieder(),
                aanmelding.zaak().status() == Zaakstatus.LOOPT,
                wachtOp(aanmelding),
                zetten.stream()
                        .filter(zet -> zet.na().id().equals(aanmelding.id()))
                        .map(zet -> gebeurd(zet.gebeurtenis()))
                        .toList());
    }

    private static Gebeurd gebeurd(Gebeurtenis gebeurtenis) {
        return new Gebeurd(
                gebeurtenis.soort().woord(),
                gebeurtenis.door(),
                gebeurtenis.aanbieder(),
                gebeurtenis.bericht(),
                gebeurtenis.op());
    }

    private static String wachtOp(Aanmelding aanmelding) {
        Route route = aanmelding.zaak().route();
        Gebeurtenissoort eerste = route.kent(Gebeurtenissoort.JW315) ? Gebeurtenissoort.JW315 : Gebeurtenissoort.JW301;
        boolean wacht = aanmelding.zaak().aanZet().stream().map(Stap::klaar).anyMatch(List.of(eerste)::equals);
        return wacht ? eerste.name() : null;
    }
}
