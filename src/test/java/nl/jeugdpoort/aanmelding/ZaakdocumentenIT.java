package nl.jeugdpoort.aanmelding;

import static nl.jeugdpoort.aanmelding.Proefzaken.AANBIEDER;
import static nl.jeugdpoort.aanmelding.Proefzaken.GEMEENTE_301;
import static nl.jeugdpoort.aanmelding.Proefzaken.GEMEENTE_315;
import static nl.jeugdpoort.aanmelding.Proefzaken.GI;
import static nl.jeugdpoort.aanmelding.Proefzaken.product;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import nl.jeugdpoort.aanmelding.Aanmelddossier.Gebeurtenisregel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Documents find their case or begin it, whatever came first, and tell it who the jeugdige is. */
class ZaakdocumentenIT {

    private static final String KENMERK = "JB-1";

    private final Proefzaken zaken = Proefzaken.op("2026-11-23T10:00:00Z");

    @AfterEach
    void sluit() {
        zaken.close();
    }

    @Test
    void eenBepalingBegintDeAanmeldingEnEenToewijzingVindtHaarViaDeJeugdige() {
        bepaling(GEMEENTE_301);
        UUID id = enige();
        assertThat(zaken.loopt(id)).isEqualTo("2+3 4 2-4");
        assertThat(zaken.dossier(id).aanbieder()).isEqualTo(AANBIEDER);
        zaken.stuur("JW301", GEMEENTE_301, AANBIEDER, product(null, null, null));
        assertThat(zaken.loopt(id)).isEqualTo("4b 2-4");
    }

    @Test
    void eenFormulierDatEerderKwamTeltZodraDeBepalingErIs() {
        formulier(1, GEMEENTE_301);
        assertThat(zaken.jdbc
                        .sql("select count(*) from aanmelding")
                        .query(Integer.class)
                        .single())
                .isZero();
        bepaling(GEMEENTE_301);
        assertThat(zaken.loopt(enige())).isEqualTo("4 2-4");
        assertThat(zaken.dossier(enige()).gebeurtenissen())
                .extracting(Gebeurtenisregel::soort)
                .startsWith("bepaling-bij-lokaal-team", "formulier-bij-lokaal-team", "spoed");
    }

    @Test
    void route315BegintBijWieHetEersteEenBepalingKrijgtEnWordtEenAanmelding() {
        zaken.stuurDocument("BEPALING", KENMERK, 1, AANBIEDER, GEMEENTE_315);
        bepaling(GEMEENTE_315);
        formulier(1, GEMEENTE_315);
        formulier(2, AANBIEDER);
        assertThat(zaken.loopt(enige())).isEqualTo("2-3 4");
        assertThat(zaken.dossier(enige()).gemeente()).isEqualTo(GEMEENTE_315);
    }

    @Test
    void eenBepalingHoortBijHetContactverzoekOverDezelfdeJeugdige() {
        UUID id = zaken.begin(GEMEENTE_301, AANBIEDER);
        bepaling(GEMEENTE_301);
        formulier(1, GEMEENTE_301);
        assertThat(enige()).isEqualTo(id);
        assertThat(zaken.loopt(id)).isEqualTo("4 2-4");
    }

    @Test
    void eenContactverzoekZonderBsnWeetNaDeBepalingOverWieHetGaat() {
        var verzoek = new Beginverzoek(KENMERK, GI, GEMEENTE_301, null, null, false, null);
        UUID id = zaken.bean(Aanmeldbalie.class).begin(verzoek, GI).aanmelding().id();
        bepaling(GEMEENTE_301);
        zaken.stuur("JW301", GEMEENTE_301, AANBIEDER, product(null, null, null));
        assertThat(zaken.loopt(id)).isEqualTo("4b 2-4");
    }

    @Test
    void eenKenmerkVanEenAnderWordtGezegdEnBeweegtNiets() {
        var verzoek = new Beginverzoek(KENMERK, GI, GEMEENTE_301, "999940673", null, false, null);
        UUID id = zaken.bean(Aanmeldbalie.class).begin(verzoek, GI).aanmelding().id();
        zaken.signalen.nieuw();
        bepaling(GEMEENTE_301);
        assertThat(zaken.signalen.nieuw()).containsExactly("document-zonder-aanmelding>" + GI);
        assertThat(zaken.loopt(id)).isEqualTo("1");
        assertThat(enige()).isEqualTo(id);
    }

    @Test
    void eenBepalingEnHaarFormulierDieTegelijkKomenVindenElkaar() {
        for (int i = 0; i < 20; i++) {
            String kenmerk = "T-" + i;
            CompletableFuture.allOf(
                            CompletableFuture.runAsync(
                                    () -> zaken.stuurDocument("AANMELDFORMULIER", kenmerk, 1, AANBIEDER, GEMEENTE_315)),
                            CompletableFuture.runAsync(
                                    () -> zaken.stuurDocument("BEPALING", kenmerk, 1, GEMEENTE_315, GEMEENTE_315)))
                    .join();
        }
        assertThat(zaken.jdbc
                        .sql(
                                "select count(distinct aanmelding), count(*) filter (where aanmelding is null) from aanmelddocument")
                        .query((rs, n) -> rs.getInt(1) + " cases, " + rs.getInt(2) + " left")
                        .single())
                .isEqualTo("20 cases, 0 left");
    }

    private void bepaling(String gemeente) {
        zaken.stuurDocument("BEPALING", KENMERK, 1, gemeente, gemeente);
    }

    private void formulier(int versie, String ontvanger) {
        zaken.stuurDocument("AANMELDFORMULIER", KENMERK, versie, ontvanger, gemeenteVan(ontvanger));
    }

    private static String gemeenteVan(String ontvanger) {
        return ontvanger.equals(GEMEENTE_301) ? GEMEENTE_301 : GEMEENTE_315;
    }

    /** The only case that there is. */
    private UUID enige() {
        return zaken.jdbc.sql("select id from aanmelding").query(UUID.class).single();
    }
}
