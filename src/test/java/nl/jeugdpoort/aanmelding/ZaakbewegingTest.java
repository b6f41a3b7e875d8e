package nl.jeugdpoort.aanmelding;

import static nl.jeugdpoort.aanmelding.route.Gebeurtenissoort.AANBIEDER_GEVONDEN;
import static nl.jeugdpoort.aanmelding.route.Gebeurtenissoort.AFWIJZING;
import static nl.jeugdpoort.aanmelding.route.Gebeurtenissoort.BEPALING_BIJ_AANBIEDER;
import static nl.jeugdpoort.aanmelding.route.Gebeurtenissoort.BEPALING_BIJ_LOKAAL_TEAM;
import static nl.jeugdpoort.aanmelding.route.Gebeurtenissoort.CONTACTVERZOEK;
import static nl.jeugdpoort.aanmelding.route.Gebeurtenissoort.INGETROKKEN;
import static nl.jeugdpoort.aanmelding.route.Gebeurtenissoort.JW301;
import static nl.jeugdpoort.aanmelding.route.Gebeurtenissoort.JW301_VERVALLEN;
import static nl.jeugdpoort.aanmelding.route.Gebeurtenissoort.JW315;
import static nl.jeugdpoort.aanmelding.route.Gebeurtenissoort.JW315_VERVALLEN;
import static nl.jeugdpoort.aanmelding.route.Gebeurtenissoort.NAAR_NETWERK;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.jeugdpoort.aanmelding.route.Gebeurtenis;
import nl.jeugdpoort.aanmelding.route.Gebeurtenissoort;
import nl.jeugdpoort.aanmelding.route.Proefroute;
import nl.jeugdpoort.aanmelding.route.Zaak;
import org.junit.jupiter.api.Test;

/** For which iJw message a case waits, on the real routes, and what others hear of what happened in it. */
class ZaakbewegingTest {

    private static final UUID ID = new UUID(0, 1);
    private static final UUID ANDER = new UUID(0, 2);

    private static Aanmelding nieuw(UUID id, String route) {
        var kop = new Aanmelding.Kop("K1", "30300001", "0200", "JZ17", null, null);
        return new Aanmelding(id, kop, Instant.EPOCH, Zaak.nieuw(Proefroute.lees(route)));
    }

    /** What happens in a case, one after the other. */
    private static List<Zet> zetten(UUID id, String route, Gebeurtenissoort... soorten) {
        List<Zet> zetten = new ArrayList<>();
        Aanmelding aanmelding = nieuw(id, route);
        for (Gebeurtenissoort soort : soorten) {
            String aanbieder = soort.vraagtAanbieder() ? "42420002" : null;
            int nummer = aanmelding.zaak().laatste() + 1;
            var gebeurtenis = new Gebeurtenis(
                    nummer, Instant.EPOCH, soort, "30300001", null, aanbieder, null, new UUID(1, nummer));
            Aanmelding na = aanmelding.met(aanmelding.zaak().met(gebeurtenis));
            zetten.add(new Zet(aanmelding, na, gebeurtenis));
            aanmelding = na;
        }
        return zetten;
    }

    private static Zaakbeweging na(String route, Gebeurtenissoort... soorten) {
        List<Zet> zetten = zetten(ID, route, soorten);
        return Zaakbeweging.van(zetten.getLast().na(), zetten);
    }

    @Test
    void route301WachtOpEenJw301VanafDeBepalingTotErEenIs() {
        assertThat(na("301", CONTACTVERZOEK).wachtOp()).isNull();
        assertThat(na("301", BEPALING_BIJ_LOKAAL_TEAM).wachtOp()).isEqualTo("JW301");
        assertThat(na("301", BEPALING_BIJ_LOKAAL_TEAM, JW301).wachtOp()).isNull();
        assertThat(na("301", BEPALING_BIJ_LOKAAL_TEAM, JW301, JW301_VERVALLEN).wachtOp())
                .isEqualTo("JW301");
        assertThat(na("301", BEPALING_BIJ_LOKAAL_TEAM, AFWIJZING, NAAR_NETWERK).wachtOp())
                .isNull();
        assertThat(na("301", BEPALING_BIJ_LOKAAL_TEAM, AFWIJZING, NAAR_NETWERK, AANBIEDER_GEVONDEN)
                        .wachtOp())
                .isEqualTo("JW301");
        assertThat(na("301", BEPALING_BIJ_LOKAAL_TEAM, INGETROKKEN).wachtOp()).isNull();
    }

    @Test
    void route315WachtOpEenJw315EnNooitOpDeToewijzingDieDaaropAntwoordt() {
        assertThat(na("315", BEPALING_BIJ_LOKAAL_TEAM).wachtOp()).isNull();
        assertThat(na("315", BEPALING_BIJ_AANBIEDER).wachtOp()).isEqualTo("JW315");
        assertThat(na("315", BEPALING_BIJ_AANBIEDER, JW315).wachtOp()).isNull();
        assertThat(na("315", BEPALING_BIJ_AANBIEDER, JW315, JW315_VERVALLEN).wachtOp())
                .isEqualTo("JW315");
        assertThat(na("315", BEPALING_BIJ_AANBIEDER, JW315, JW301, JW301_VERVALLEN)
                        .wachtOp())
                .isNull();
    }

    @Test
    void eenBewegingZegtWatErInDezeAanmeldingGebeurdeEnInGeenAndere() {
        List<Zet> zetten = new ArrayList<>(zetten(ANDER, "301", CONTACTVERZOEK));
        zetten.addAll(zetten(ID, "301", BEPALING_BIJ_LOKAAL_TEAM, AFWIJZING, NAAR_NETWERK, AANBIEDER_GEVONDEN));
        Zaakbeweging beweging = Zaakbeweging.van(zetten.getLast().na(), zetten);
        assertThat(beweging.gebeurd())
                .extracting(Zaakbeweging.Gebeurd::soort)
                .containsExactly("bepaling-bij-lokaal-team", "afwijzing", "naar-netwerk", "aanbieder-gevonden");
        assertThat(beweging.aanbieder()).isEqualTo("42420002");
        assertThat(beweging.loopt()).isTrue();
        assertThat(na("301", BEPALING_BIJ_LOKAAL_TEAM, INGETROKKEN).loopt()).isFalse();
    }
}
