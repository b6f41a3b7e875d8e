package nl.jeugdpoort.aanmelding;

import static nl.jeugdpoort.aanmelding.Proefzaken.AANBIEDER;
import static nl.jeugdpoort.aanmelding.Proefzaken.ANDER;
import static nl.jeugdpoort.aanmelding.Proefzaken.GEMEENTE_301;
import static nl.jeugdpoort.aanmelding.Proefzaken.GEMEENTE_315;
import static nl.jeugdpoort.aanmelding.Proefzaken.GI;
import static nl.jeugdpoort.aanmelding.Proefzaken.product;
import static nl.jeugdpoort.aanmelding.route.Gebeurtenissoort.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import nl.jeugdpoort.aanmelding.route.Zaakstatus;
import nl.jeugdpoort.bericht.Bericht;
import nl.jeugdpoort.toegang.Weigering;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** One story per route and branch, by people and messages, on a real database. */
class AanmeldverhaalIT {

    private final Proefzaken zaken = Proefzaken.op("2026-11-23T10:00:00Z");

    @AfterEach
    void sluit() {
        zaken.close();
    }

    @Test
    void route301VanContactTotStart() {
        UUID id = totToewijzing301();
        assertThat(zaken.loopt(id)).isEqualTo("4b 2-4");
        assertThat(zaken.termijn(id, "AR301-4")).isEqualTo("GEHAALD");
        assertThat(zaken.termijn(id, "AR301-4b")).isEqualTo("LOOPT");

        zaken.stuur("JW305", AANBIEDER, GEMEENTE_301, product(null, null, "1"));
        assertThat(zaken.dossier(id).status()).isEqualTo(Zaakstatus.AFGEROND);
        assertThat(zaken.termijn(id, "AR301-TIJDIG")).isEqualTo("GEHAALD");
        assertThat(zaken.openTermijnen(id)).isZero();
    }

    @Test
    void route301ZonderContactHoortDeRegionaleContactpersoonHetMeteen() {
        UUID id = zaken.begin(GEMEENTE_301, null);
        zaken.signalen.nieuw();

        zaken.bewaakOp("2026-11-26T22:59:59Z");
        assertThat(zaken.loopt(id)).isEqualTo("1");
        zaken.bewaakOp("2026-11-26T23:00:00Z");

        assertThat(zaken.loopt(id)).isEqualTo("1 1x");
        assertThat(zaken.signalen.nieuw())
                .containsExactly(
                        "termijn-nadert>" + GI,
                        "termijn-verlopen>" + GI,
                        "termijn-verlopen>" + GEMEENTE_301,
                        "aanmelding-geen-contact>" + GEMEENTE_301);
        assertThat(zaken.dossier(id).gebeurtenissen().getLast().soort()).isEqualTo("termijn-verlopen");

        zaken.meld(id, GEMEENTE_301, CONTACT_GELEGD);
        assertThat(zaken.loopt(id)).isEqualTo("overleg 2-4");
    }

    @Test
    void route301AfwijzingNetwerkVindtEenAnder() {
        UUID id = totToewijzing301();
        zaken.meld(id, AANBIEDER, AFWIJZING);
        assertThat(zaken.termijn(id, "AR301-4b")).isEqualTo("GEHAALD");
        zaken.meld(id, AANBIEDER, NAAR_NETWERK);
        assertThat(zaken.termijn(id, "AR301-TIJDIG")).isEqualTo("GEHAALD");
        zaken.meld(id, AANBIEDER, AANBIEDER_GEVONDEN, ANDER, null);
        assertThat(zaken.termijn(id, "AR301-5A")).isEqualTo("LOOPT");

        zaken.stuur("JW301", GEMEENTE_301, AANBIEDER, product(null, null, null));
        assertThat(zaken.loopt(id))
                .as("a toewijzing for who refused is about other help")
                .isEqualTo("5A-jw301");
        zaken.stuur("JW301", GEMEENTE_301, ANDER, product(null, null, null));
        assertThat(zaken.loopt(id)).isEqualTo("4b");
        zaken.stuur("JW305", ANDER, GEMEENTE_301, product(null, null, "1"));
        assertThat(zaken.dossier(id).status()).isEqualTo(Zaakstatus.AFGEROND);
        assertThat(zaken.openTermijnen(id)).isZero();
    }

    @Test
    void route301HetExpertteamLostOp() {
        UUID id = totToewijzing301();
        zaken.meld(id, AANBIEDER, AFWIJZING);
        zaken.meld(id, GI, RET_AANMELDING);
        assertThat(zaken.termijn(id, "AR301-5B")).isEqualTo("LOOPT");
        zaken.meld(id, GEMEENTE_301, RET_OPLOSSING, ANDER, null);
        assertThat(zaken.termijn(id, "AR301-5B")).isEqualTo("GEHAALD");
        assertThat(zaken.loopt(id)).isEqualTo("5A-jw301");
    }

    @Test
    void route301EenImpasseBijHetExpertteamWordtGeescaleerd() {
        UUID id = totToewijzing301();
        zaken.meld(id, AANBIEDER, AFWIJZING);
        zaken.meld(id, GI, RET_AANMELDING);
        zaken.meld(id, GEMEENTE_301, RET_IMPASSE);
        zaken.meld(id, GI, ESCALATIE);
        assertThat(zaken.termijn(id, "AR301-6")).isEqualTo("LOOPT");
        zaken.meld(id, GI, BESTUURLIJKE_ESCALATIE);
        zaken.meld(id, GI, ESCALATIE_OPLOSSING, ANDER, null);
        assertThat(zaken.termijn(id, "AR301-6")).isEqualTo("GEHAALD");
        assertThat(zaken.loopt(id)).isEqualTo("5A-jw301");
    }

    @Test
    void documentenBewegenDeAanmeldingWaarvanZijHetKenmerkDragen() {
        UUID id = totOverleg301();
        UUID ander = totOverleg301();
        zaken.stuurDocument("BEPALING", id, 1, GEMEENTE_315);
        assertThat(zaken.loopt(id)).as("a bepaling for another gemeente").isEqualTo("2+3 2-4");
        zaken.stuurDocument("BEPALING", id, 1, GEMEENTE_301);
        assertThat(zaken.loopt(id)).isEqualTo("2+3 4 2-4");
        zaken.stuurDocument("AANMELDFORMULIER", id, 12, AANBIEDER);
        zaken.stuurDocument("AANMELDFORMULIER", id, 1, GEMEENTE_301);
        assertThat(zaken.loopt(id)).isEqualTo("4 2-4");
        assertThat(zaken.loopt(ander)).isEqualTo("2+3 2-4");
    }

    @Test
    void route301EenToewijzingDieWordtAfgekeurdMoetOpnieuw() {
        UUID id = totOverleg301();
        zaken.meld(id, GEMEENTE_301, BEPALING_BIJ_LOKAAL_TEAM);
        Bericht jw301 = zaken.stuur("JW301", GEMEENTE_301, AANBIEDER, product(null, null, null));
        zaken.keurAf(jw301);
        assertThat(zaken.loopt(id)).isEqualTo("4 2-4");
        assertThat(zaken.termijn(id, "AR301-4")).isEqualTo("LOOPT");
        assertThat(zaken.termijn(id, "AR301-4b")).isEqualTo("VERVALLEN");
        zaken.stuur("JW301", GEMEENTE_301, AANBIEDER, product(null, null, null));
        zaken.keurAf(jw301);
        assertThat(zaken.loopt(id))
                .as("a refusal of the first says nothing of the second")
                .isEqualTo("4b 2-4");
    }

    @Test
    void route315VanOverlegViaVerzoekTotStart() {
        UUID id = totVerzoek315();
        assertThat(zaken.signalen.nieuw())
                .as("the jeugdbeschermer hears of the JW315")
                .endsWith("aanmelding-aan-zet>" + GEMEENTE_315, "aanmelding-verder>" + GI);
        zaken.stuur("JW319", GEMEENTE_315, AANBIEDER, product("R1", "8", "2"));
        assertThat(zaken.loopt(id)).isEqualTo("4b-onderzoek");
        assertThat(zaken.termijn(id, "AR315-4b")).isEqualTo("GEHAALD");
        zaken.stuur("JW301", GEMEENTE_315, AANBIEDER, product("R1", null, null));
        assertThat(zaken.loopt(id)).isEqualTo("4c");
        Bericht start = zaken.stuur("JW305", AANBIEDER, GEMEENTE_315, product(null, null, "1"));
        assertThat(zaken.dossier(id).status()).isEqualTo(Zaakstatus.AFGEROND);

        zaken.keurAf(start);
        assertThat(zaken.loopt(id)).as("a start that is refused was none").isEqualTo("4c");
    }

    @Test
    void route315EenVerzoekDatWordtAfgekeurdOfAfgewezen() {
        UUID id = totVerzoek315();
        Bericht weer = zaken.stuur("JW315", AANBIEDER, GEMEENTE_315, product("R2", null, null));
        assertThat(zaken.dossier(id).gebeurtenissen())
                .as("a second request while the first waits says nothing here")
                .noneMatch(g -> weer.id().equals(g.bericht()));
        zaken.stuur("JW319", GEMEENTE_315, AANBIEDER, product("R9", null, "1"));
        assertThat(zaken.loopt(id)).as("the answer to another request").isEqualTo("4b");
        zaken.stuur("JW319", GEMEENTE_315, AANBIEDER, product("R1", null, "1"));
        assertThat(zaken.loopt(id)).isEqualTo("5");
        zaken.meld(id, GI, NAAR_NETWERK);
        zaken.meld(id, GI, AANBIEDER_GEVONDEN, ANDER, null);
        assertThat(zaken.termijn(id, "AR315-5A")).isEqualTo("LOOPT");
        Bericht jw315 = zaken.stuur("JW315", ANDER, GEMEENTE_315, product("R1", null, null));
        assertThat(zaken.loopt(id)).isEqualTo("4b");
        zaken.keurAf(jw315);
        assertThat(zaken.loopt(id)).isEqualTo("4");
    }

    @Test
    void route315EenAndereGemeenteKrijgtDeAanmeldingLangsHaarEigenRoute() {
        UUID id = totVerzoek315();
        zaken.stuur("JW319", GEMEENTE_315, AANBIEDER, product("R1", "8", "1"));
        assertThat(zaken.loopt(id)).isEqualTo("woonplaats");
        zaken.meld(id, GEMEENTE_315, WOONPLAATSBEGINSEL, null, GEMEENTE_301);

        Aanmelddossier oud = zaken.dossier(id);
        assertThat(oud.status()).isEqualTo(Zaakstatus.OVERGEDRAGEN);
        assertThat(zaken.openTermijnen(id)).isZero();
        Aanmelddossier nieuw = zaken.dossier(oud.volgende());
        assertThat(nieuw.route()).isEqualTo("301");
        assertThat(nieuw.gemeente()).isEqualTo(GEMEENTE_301);
        assertThat(nieuw.vorige()).isEqualTo(id);
        assertThat(zaken.loopt(nieuw.id())).isEqualTo("1");
    }

    @Test
    void eenGemeenteDieHierNietIsKrijgtGeenAanmelding() {
        UUID id = zaken.begin(GEMEENTE_301, null);
        zaken.meld(id, GEMEENTE_301, WOONPLAATSBEGINSEL, null, "0197");
        assertThat(zaken.dossier(id).status()).isEqualTo(Zaakstatus.OVERGEDRAGEN);
        assertThat(zaken.dossier(id).volgende()).isNull();
    }

    @Test
    void watDeStapNietToelaatWordtGeweigerdEnZegtWatWelKan() {
        UUID id = zaken.begin(GEMEENTE_301, AANBIEDER);
        assertThatThrownBy(() -> zaken.meld(id, AANBIEDER, AFWIJZING)).isInstanceOfSatisfying(Weigering.class, fout -> {
            assertThat(fout.status()).isEqualTo(409);
            assertThat(fout).hasMessageContaining("contact-gelegd").hasMessageNotContaining("jw305");
        });
        assertThat(zaken.dossier(id).gebeurtenissen()).hasSize(1);
    }

    @Test
    void alleenWieErbijHoortZietEnMeldt() {
        UUID id = zaken.begin(GEMEENTE_301, AANBIEDER);
        assertThatThrownBy(() -> zaken.meld(id, AANBIEDER, CONTACT_GELEGD))
                .isInstanceOfSatisfying(
                        Weigering.class, fout -> assertThat(fout.status()).isEqualTo(403));
        assertThatThrownBy(() -> zaken.meld(id, ANDER, CONTACT_GELEGD))
                .isInstanceOfSatisfying(
                        Weigering.class, fout -> assertThat(fout.status()).isEqualTo(404));
    }

    @Test
    void spoedKlinktMeteenBijIedereen() {
        UUID id = zaken.begin(GEMEENTE_301, AANBIEDER, true);
        assertThat(zaken.signalen.nieuw())
                .contains(
                        "aanmelding-spoed>" + GI, "aanmelding-spoed>" + GEMEENTE_301, "aanmelding-spoed>" + AANBIEDER);
        assertThat(zaken.dossier(id).spoed()).isTrue();
    }

    private UUID totOverleg301() {
        UUID id = zaken.begin(GEMEENTE_301, AANBIEDER);
        zaken.meld(id, GI, OVERLEG_LOKAAL_TEAM);
        return id;
    }

    private UUID totToewijzing301() {
        UUID id = totOverleg301();
        zaken.meld(id, GEMEENTE_301, BEPALING_BIJ_LOKAAL_TEAM);
        zaken.meld(id, GEMEENTE_301, FORMULIER_BIJ_LOKAAL_TEAM);
        assertThat(zaken.termijn(id, "AR301-DOC")).isEqualTo("GEHAALD");
        zaken.stuur("JW301", GEMEENTE_301, AANBIEDER, product(null, null, null));
        return id;
    }

    private UUID totVerzoek315() {
        UUID id = zaken.begin(GEMEENTE_315, AANBIEDER);
        zaken.meld(id, AANBIEDER, OVERLEG_AANBIEDER);
        zaken.meld(id, GI, OVERLEG_LOKAAL_TEAM);
        zaken.meld(id, AANBIEDER, BEPALING_BIJ_AANBIEDER);
        zaken.stuur("JW315", AANBIEDER, GEMEENTE_315, product("R1", null, null));
        assertThat(zaken.loopt(id)).isEqualTo("4b");
        return id;
    }
}
