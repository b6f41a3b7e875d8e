package nl.jeugdpoort.aanmelding;

import static nl.jeugdpoort.aanmelding.Proefzaken.AANBIEDER;
import static nl.jeugdpoort.aanmelding.Proefzaken.GEMEENTE_301;
import static nl.jeugdpoort.aanmelding.Proefzaken.GEMEENTE_315;
import static nl.jeugdpoort.aanmelding.Proefzaken.GI;
import static nl.jeugdpoort.aanmelding.Proefzaken.product;
import static nl.jeugdpoort.aanmelding.route.Gebeurtenissoort.BESCHIKKING_ONTVANGEN;
import static nl.jeugdpoort.aanmelding.route.Gebeurtenissoort.CONTACT_GELEGD;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import nl.jeugdpoort.aanmelding.route.Zaakstatus;
import nl.jeugdpoort.bericht.Bericht;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The maatregel goes beside the aanmelding: the GI asks for it in time after the order of the court, the gemeente answers in time. */
class MaatregelverhaalIT {

    private final Proefzaken zaken = Proefzaken.op("2026-11-23T10:00:00Z");

    @AfterEach
    void sluit() {
        zaken.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {GEMEENTE_301, GEMEENTE_315})
    void vanBeschikkingTotStartTerwijlDeAanmeldingDoorgaat(String gemeente) {
        UUID id = zaken.begin(gemeente, AANBIEDER);
        String aanmelding = zaken.loopt(id);

        zaken.meld(id, GI, BESCHIKKING_ONTVANGEN);
        assertThat(zaken.loopt(id)).isEqualTo(aanmelding + " GI-315");
        assertThat(zaken.termijn(id, "GI-315")).isEqualTo("LOOPT");

        zaken.stuur("JW315", GI, gemeente, product("M1", null, null));
        assertThat(zaken.termijn(id, "GI-315")).isEqualTo("GEHAALD");
        assertThat(zaken.termijn(id, "GI-BESLUIT")).isEqualTo("LOOPT");

        zaken.stuur("JW319", gemeente, GI, product("M1", "8", "2"));
        assertThat(zaken.termijn(id, "GI-BESLUIT")).isEqualTo("GEHAALD");
        assertThat(zaken.loopt(id)).isEqualTo(aanmelding + " GI-onderzoek");

        zaken.stuur("JW301", gemeente, GI, product("M1", null, null));
        assertThat(zaken.termijn(id, "GI-ONDERZOEK")).isEqualTo("GEHAALD");
        assertThat(zaken.loopt(id)).isEqualTo(aanmelding + " GI-start");

        zaken.stuur("JW305", GI, gemeente, product(null, null, "1"));
        assertThat(zaken.loopt(id))
                .as("the start of the maatregel ends no aanmelding")
                .isEqualTo(aanmelding);
        assertThat(zaken.dossier(id).status()).isEqualTo(Zaakstatus.LOOPT);
        assertThat(zaken.dossier(id).aanbieder())
                .as("the GI is not the aanbieder of the help")
                .isEqualTo(AANBIEDER);
    }

    @Test
    void zonderAanbiederIsEenToewijzingVoorDeGiGeenHulp() {
        UUID id = zaken.begin(GEMEENTE_301, null);

        zaken.stuur("JW301", GEMEENTE_301, GI, product("M1", null, null));
        assertThat(zaken.loopt(id)).as("nobody waited for it").isEqualTo("1");
        zaken.stuur("JW315", GI, GEMEENTE_301, product("M1", null, null));
        assertThat(zaken.loopt(id)).as("a request needs no report of the order").isEqualTo("1 GI-besluit");
        zaken.stuur("JW301", GEMEENTE_301, GI, product("M1", null, null));
        assertThat(zaken.loopt(id)).isEqualTo("1 GI-start");
        assertThat(zaken.dossier(id).aanbieder()).isNull();
    }

    @Test
    void eenVerzoekDatWordtAfgekeurdMoetOpnieuwBinnenDeTermijn() {
        UUID id = zaken.begin(GEMEENTE_315, AANBIEDER);
        zaken.meld(id, GI, BESCHIKKING_ONTVANGEN);
        Bericht verzoek = zaken.stuur("JW315", GI, GEMEENTE_315, product("M1", null, null));

        zaken.keurAf(verzoek);

        assertThat(zaken.loopt(id)).isEqualTo("1 GI-315");
        assertThat(zaken.termijn(id, "GI-315")).isEqualTo("LOOPT");
        assertThat(zaken.termijn(id, "GI-BESLUIT")).isEqualTo("VERVALLEN");
    }

    @Test
    void deAfwijzingIsEenBesluitEnEenNieuwVerzoekEenNieuw() {
        UUID id = zaken.begin(GEMEENTE_315, AANBIEDER);
        zaken.stuur("JW315", GI, GEMEENTE_315, product("M1", null, null));
        zaken.stuur("JW319", GEMEENTE_315, GI, product("M1", "1", "1"));
        assertThat(zaken.termijn(id, "GI-BESLUIT")).isEqualTo("GEHAALD");
        assertThat(zaken.loopt(id)).isEqualTo("1");

        zaken.stuur("JW315", GI, GEMEENTE_315, product("M2", null, null));
        Bericht toewijzing = zaken.stuur("JW301", GEMEENTE_315, GI, product("M2", null, null));
        assertThat(zaken.loopt(id)).isEqualTo("1 GI-start");
        zaken.keurAf(toewijzing);
        assertThat(zaken.loopt(id)).isEqualTo("1 GI-besluit");
    }

    @Test
    void wieDeBeschikkingPasNaHetVerzoekMeldtHoeftNietNogEens() {
        UUID id = zaken.begin(GEMEENTE_315, AANBIEDER);
        zaken.stuur("JW315", GI, GEMEENTE_315, product("M1", null, null));

        zaken.meld(id, GI, BESCHIKKING_ONTVANGEN);
        assertThat(zaken.loopt(id)).isEqualTo("1 GI-besluit");
        zaken.stuur("JW319", GEMEENTE_315, GI, product("M1", "8", "2"));
        zaken.meld(id, GI, BESCHIKKING_ONTVANGEN);
        assertThat(zaken.loopt(id)).isEqualTo("1 GI-onderzoek");

        zaken.stuur("JW301", GEMEENTE_315, GI, product("M1", null, null));
        zaken.meld(id, GI, BESCHIKKING_ONTVANGEN);
        assertThat(zaken.loopt(id)).as("a next order asks for a next request").isEqualTo("1 GI-315 GI-start");
    }

    @Test
    void eenVerzoekVanDeAanbiederHaaltDeTermijnVanDeGiNiet() {
        UUID id = zaken.begin(GEMEENTE_315, AANBIEDER);
        zaken.meld(id, GI, BESCHIKKING_ONTVANGEN);

        zaken.stuur("JW315", AANBIEDER, GEMEENTE_315, product("R1", null, null));
        zaken.stuur("JW315", GI, GEMEENTE_301, product("M1", null, null));

        assertThat(zaken.termijn(id, "GI-315")).isEqualTo("LOOPT");
    }

    @Test
    void wieTeLaatIsHoortHetEnDeAanmeldingGaatDoor() {
        UUID id = zaken.begin(GEMEENTE_301, AANBIEDER);
        zaken.meld(id, GI, CONTACT_GELEGD);
        zaken.meld(id, GI, BESCHIKKING_ONTVANGEN);
        zaken.signalen.nieuw();

        zaken.bewaakOp("2026-11-29T23:00:00Z");
        zaken.bewaakOp("2026-11-30T23:00:00Z");

        assertThat(zaken.termijn(id, "GI-315")).isEqualTo("VERLOPEN");
        assertThat(zaken.signalen.nieuw())
                .containsSubsequence(
                        "termijn-nadert>" + GI, "termijn-verlopen>" + GI, "termijn-verlopen>" + GEMEENTE_301);
        zaken.stuur("JW315", GI, GEMEENTE_301, product("M1", null, null));
        assertThat(zaken.loopt(id)).isEqualTo("overleg 2-4 GI-besluit");
    }

    @Test
    void deTermijnStaatInHetDossierEnTeltInHetWeekoverzicht() {
        UUID id = zaken.begin(GEMEENTE_301, AANBIEDER);
        zaken.meld(id, GI, CONTACT_GELEGD);
        zaken.meld(id, GI, BESCHIKKING_ONTVANGEN);
        zaken.bean(Weekoverzicht.class).maak();
        assertThat(zaken.dossier(id).uiterlijk()).isEqualTo("2026-11-30T23:00:00Z");
        assertThat(zaken.dossier(id).stappen()).last().satisfies(stap -> {
            assertThat(stap.termijn()).isEqualTo("GI-315");
            assertThat(stap.deelnemers()).containsExactly(GI);
            assertThat(stap.uiterlijk()).isEqualTo("2026-11-30T23:00:00Z");
            assertThat(stap.teLaat()).isFalse();
        });

        zaken.bewaakOp("2026-11-30T23:00:00Z");
        zaken.signalen.nieuw();
        zaken.klok.zet("2026-12-07T06:00:00Z");
        zaken.bean(Weekoverzicht.class).maak();

        assertThat(zaken.dossier(id).stappen().getLast().teLaat()).isTrue();
        assertThat(zaken.signalen.alle).anySatisfy(melding -> {
            assertThat(melding.deelnemer()).isEqualTo(GI);
            assertThat(melding.tekst()).contains("Over tijd: 1.");
        });
    }

    @Test
    void alsDeHulpIsGestartLooptErGeenTermijnMeer() {
        UUID id = zaken.begin(GEMEENTE_315, AANBIEDER);
        zaken.meld(id, GI, BESCHIKKING_ONTVANGEN);
        zaken.stuur("JW315", AANBIEDER, GEMEENTE_315, product("R1", null, null));
        zaken.stuur("JW301", GEMEENTE_315, AANBIEDER, product("R1", null, null));
        zaken.stuur("JW305", AANBIEDER, GEMEENTE_315, product(null, null, "1"));

        assertThat(zaken.dossier(id).status()).isEqualTo(Zaakstatus.AFGEROND);
        assertThat(zaken.openTermijnen(id)).isZero();
    }
}
