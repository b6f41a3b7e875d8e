package nl.jeugdpoort.aanmelding.route;

import static nl.jeugdpoort.aanmelding.route.Gebeurtenissoort.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** Every branch of both routes, step by step: who must act after each event. */
class RouteverhaalTest {

    @Test
    void route301WieContactZoektEnHulpKrijgt() {
        assertThat(loopt("301", CONTACTVERZOEK)).isEqualTo("1");
        assertThat(loopt("301", CONTACTVERZOEK, CONTACT_GELEGD)).isEqualTo("overleg 2-4");
        assertThat(loopt("301", CONTACTVERZOEK, OVERLEG_LOKAAL_TEAM)).isEqualTo("2+3 2-4");
        assertThat(loopt("301", CONTACTVERZOEK, OVERLEG_LOKAAL_TEAM, BEPALING_BIJ_LOKAAL_TEAM))
                .isEqualTo("2+3 4 2-4");
        var metDocumenten = new Gebeurtenissoort[] {
            CONTACTVERZOEK, OVERLEG_LOKAAL_TEAM, BEPALING_BIJ_LOKAAL_TEAM, FORMULIER_BIJ_LOKAAL_TEAM, JW301
        };
        assertThat(loopt("301", metDocumenten)).isEqualTo("4b 2-4");
        Zaak gestart = Proefroute.na("301", metDocumenten).met(volgende(Proefroute.na("301", metDocumenten), JW305));
        assertThat(gestart.status()).isEqualTo(Zaakstatus.AFGEROND);
        assertThat(gestart.toegestaan()).containsExactly(JW305_VERVALLEN);
    }

    @Test
    void route301EenBepalingVooraanZegtDatErOverlegdIs() {
        assertThat(loopt("301", BEPALING_BIJ_LOKAAL_TEAM)).isEqualTo("2+3 4 2-4");
        assertThat(loopt("301", BEPALING_BIJ_LOKAAL_TEAM, FORMULIER_BIJ_LOKAAL_TEAM))
                .isEqualTo("4 2-4");
    }

    @Test
    void route301ZonderContactKomtDeRegionaleContactpersoon() {
        Zaak zaak = Proefroute.na("301", CONTACTVERZOEK);
        Zaak verlopen = zaak.met(Proefroute.volgende(zaak, TERMIJN_VERLOPEN, "1"));
        assertThat(Proefroute.loopt(verlopen)).containsExactly("1", "1x");
        Zaak gelegd = verlopen.met(volgende(verlopen, CONTACT_GELEGD));
        assertThat(Proefroute.loopt(gelegd)).containsExactly("overleg", "2-4");
    }

    @Test
    void route301AfwijzingNaarHetNetwerk() {
        assertThat(loopt("301", BEPALING_BIJ_LOKAAL_TEAM, FORMULIER_BIJ_LOKAAL_TEAM, JW301, AFWIJZING))
                .isEqualTo("2-4 5");
        assertThat(loopt("301", BEPALING_BIJ_LOKAAL_TEAM, FORMULIER_BIJ_LOKAAL_TEAM, JW301, AFWIJZING, NAAR_NETWERK))
                .isEqualTo("5A");
        var gevonden = new Gebeurtenissoort[] {
            BEPALING_BIJ_LOKAAL_TEAM, FORMULIER_BIJ_LOKAAL_TEAM, JW301, AFWIJZING, NAAR_NETWERK, AANBIEDER_GEVONDEN
        };
        assertThat(loopt("301", gevonden)).isEqualTo("5A-jw301");
        Zaak opnieuw = Proefroute.na("301", gevonden).met(volgende(Proefroute.na("301", gevonden), JW301));
        assertThat(Proefroute.loopt(opnieuw)).containsExactly("4b");
        assertThat(opnieuw.stappen().get("4b").ronde()).isEqualTo(2);
    }

    @Test
    void route301HetExpertteamLostOpOfEscaleert() {
        assertThat(loopt("301", BEPALING_BIJ_LOKAAL_TEAM, FORMULIER_BIJ_LOKAAL_TEAM, JW301, AFWIJZING, RET_AANMELDING))
                .isEqualTo("5B");
        assertThat(loopt(
                        "301",
                        BEPALING_BIJ_LOKAAL_TEAM,
                        FORMULIER_BIJ_LOKAAL_TEAM,
                        JW301,
                        AFWIJZING,
                        RET_AANMELDING,
                        RET_OPLOSSING))
                .isEqualTo("5A-jw301");
        assertThat(loopt(
                        "301",
                        BEPALING_BIJ_LOKAAL_TEAM,
                        FORMULIER_BIJ_LOKAAL_TEAM,
                        JW301,
                        AFWIJZING,
                        RET_AANMELDING,
                        RET_IMPASSE))
                .isEqualTo("5");
        assertThat(loopt(
                        "301",
                        BEPALING_BIJ_LOKAAL_TEAM,
                        FORMULIER_BIJ_LOKAAL_TEAM,
                        JW301,
                        AFWIJZING,
                        RET_AANMELDING,
                        RET_IMPASSE,
                        ESCALATIE,
                        BESTUURLIJKE_ESCALATIE))
                .isEqualTo("6");
    }

    @Test
    void route301EenAfgekeurdeToewijzingMoetOpnieuw() {
        assertThat(loopt("301", BEPALING_BIJ_LOKAAL_TEAM, FORMULIER_BIJ_LOKAAL_TEAM, JW301, JW301_VERVALLEN))
                .isEqualTo("4 2-4");
    }

    @Test
    void route315BeideOverleggenInWelkeVolgordeOok() {
        assertThat(loopt("315", CONTACTVERZOEK, OVERLEG_AANBIEDER)).isEqualTo("1");
        assertThat(loopt("315", CONTACTVERZOEK, OVERLEG_AANBIEDER, OVERLEG_LOKAAL_TEAM))
                .isEqualTo("2+3 2-3");
        assertThat(loopt("315", CONTACTVERZOEK, OVERLEG_LOKAAL_TEAM, OVERLEG_AANBIEDER, ACCEPTATIE))
                .isEqualTo("2+3 4");
        assertThatThrownBy(() -> Proefroute.na("315", CONTACTVERZOEK, OVERLEG_AANBIEDER, OVERLEG_AANBIEDER))
                .isInstanceOfSatisfying(
                        NietToegestaan.class,
                        fout -> assertThat(fout.toegestaan())
                                .contains(OVERLEG_LOKAAL_TEAM, INGETROKKEN)
                                .doesNotContain(OVERLEG_AANBIEDER, JW305));
    }

    @Test
    void route315VanVerzoekNaarToewijzingNaarStart() {
        assertThat(loopt("315", BEPALING_BIJ_AANBIEDER, JW315)).isEqualTo("4b");
        assertThat(loopt("315", BEPALING_BIJ_AANBIEDER, JW315, JW319_ONDERZOEK)).isEqualTo("4b-onderzoek");
        assertThat(loopt("315", BEPALING_BIJ_AANBIEDER, JW315, JW301)).isEqualTo("4c");
        assertThat(loopt("315", BEPALING_BIJ_AANBIEDER, JW315, JW315_VERVALLEN)).isEqualTo("4");
        assertThat(loopt("315", BEPALING_BIJ_AANBIEDER, JW315, JW301, JW301_VERVALLEN))
                .isEqualTo("4-opnieuw");
        assertThat(Proefroute.na("315", BEPALING_BIJ_AANBIEDER, JW315, JW301, JW305)
                        .status())
                .isEqualTo(Zaakstatus.AFGEROND);
    }

    @Test
    void route315AfwijzingNetwerkExpertteamEnWoonplaats() {
        assertThat(loopt("315", BEPALING_BIJ_AANBIEDER, AFWIJZING)).isEqualTo("2+3 5");
        assertThat(loopt("315", BEPALING_BIJ_AANBIEDER, JW315, JW319_AFWIJZING, NAAR_NETWERK, AANBIEDER_GEVONDEN))
                .isEqualTo("5A-jw315");
        assertThat(loopt("315", BEPALING_BIJ_AANBIEDER, JW315, JW319_AFWIJZING, RET_AANMELDING, ESCALATIE))
                .isEqualTo("6");
        assertThat(loopt("315", BEPALING_BIJ_AANBIEDER, JW315, JW319_WOONPLAATS))
                .isEqualTo("woonplaats");
        assertThat(Proefroute.na("315", BEPALING_BIJ_AANBIEDER, JW315, JW319_WOONPLAATS, WOONPLAATSBEGINSEL)
                        .status())
                .isEqualTo(Zaakstatus.OVERGEDRAGEN);
    }

    @Test
    void eenAfgekeurdeStartHeropentDeZaak() {
        assertThat(loopt("315", BEPALING_BIJ_AANBIEDER, JW315, JW301, JW305, JW305_VERVALLEN))
                .isEqualTo("4c");
    }

    private static String loopt(String route, Gebeurtenissoort... soorten) {
        return String.join(" ", Proefroute.loopt(Proefroute.na(route, soorten)));
    }

    private static Gebeurtenis volgende(Zaak zaak, Gebeurtenissoort soort) {
        return Proefroute.volgende(zaak, soort, null);
    }
}
