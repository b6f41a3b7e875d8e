package nl.jeugdpoort.aanmelding;

import static nl.jeugdpoort.aanmelding.Proefzaken.AANBIEDER;
import static nl.jeugdpoort.aanmelding.Proefzaken.ANDER;
import static nl.jeugdpoort.aanmelding.Proefzaken.GEMEENTE_301;
import static nl.jeugdpoort.aanmelding.Proefzaken.GEMEENTE_315;
import static nl.jeugdpoort.aanmelding.Proefzaken.GI;
import static nl.jeugdpoort.aanmelding.Proefzaken.product;
import static nl.jeugdpoort.aanmelding.route.Gebeurtenissoort.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import nl.jeugdpoort.aanmelding.route.Zaakstatus;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Route 301 when the aanbieder refuses: the search by the network, the Regionaal Expert Team and escalation, with every term on its day. */
class Zoekverhaal301IT {

    private final Proefzaken zaken = Proefzaken.op("2026-11-23T10:00:00Z");
    private final UUID id = zaken.begin(GEMEENTE_301, AANBIEDER);
    private final Termijnkijker termijnen = new Termijnkijker(zaken, id);

    @AfterEach
    void sluit() {
        zaken.close();
    }

    @Test
    void eenAanbiederDieTeLaatAfwijstEnHetNetwerkDatEenAnderVindt() {
        totToewijzing();
        termijnen.nadertOp("2026-12-02T23:00:00Z", "AR301-4b", AANBIEDER);
        termijnen.verlooptOp("2026-12-03T23:00:00Z", "AR301-4b", AANBIEDER, GI);
        zaken.bewaakOp("2026-12-04T10:00:00Z");
        zaken.meld(id, AANBIEDER, AFWIJZING);
        termijnen.isGehaald("AR301-4b");
        zaken.meld(id, AANBIEDER, NAAR_NETWERK);
        termijnen.isGehaald("AR301-TIJDIG");

        zaken.bewaakOp("2026-12-09T10:00:00Z");
        zaken.meld(id, GI, AANBIEDER_GEVONDEN, ANDER, null);
        termijnen.nadertOp("2026-12-15T23:00:00Z", "AR301-5A", GEMEENTE_301);
        start();
    }

    @Test
    void hetExpertteamVindtEenAnderVoorDeWaarschuwing() {
        totToewijzing();
        zaken.bewaakOp("2026-11-27T10:00:00Z");
        zaken.meld(id, AANBIEDER, AFWIJZING);
        assertThat(zaken.loopt(id)).isEqualTo("2-4 5");
        zaken.meld(id, GEMEENTE_301, RET_AANMELDING);
        termijnen.isGehaald("AR301-TIJDIG");
        assertThat(zaken.loopt(id)).isEqualTo("5B");

        zaken.bewaakOp("2026-12-09T22:59:59Z");
        zaken.meld(id, GI, RET_OPLOSSING, ANDER, null);
        termijnen.isGehaald("AR301-5B");
        assertThat(zaken.termijn(id, "AR301-5B")).isEqualTo("GEHAALD");
        termijnen.nadertOp("2026-12-15T23:00:00Z", "AR301-5A", GEMEENTE_301);
        termijnen.verlooptOp("2026-12-16T23:00:00Z", "AR301-5A", GEMEENTE_301, GI);
        start();
    }

    @Test
    void eenImpasseBijHetExpertteamEnEenEscalatieDieOpTijdEenOplossingBrengt() {
        totToewijzing();
        zaken.bewaakOp("2026-11-27T10:00:00Z");
        zaken.meld(id, AANBIEDER, AFWIJZING);
        zaken.meld(id, GI, RET_AANMELDING);
        termijnen.nadertOp("2026-12-09T23:00:00Z", "AR301-5B", GEMEENTE_301);
        termijnen.verlooptOp("2026-12-11T23:00:00Z", "AR301-5B", GEMEENTE_301, GI, null);
        zaken.bewaakOp("2026-12-14T10:00:00Z");
        zaken.meld(id, GEMEENTE_301, RET_IMPASSE);
        termijnen.isGehaald("AR301-5B");

        zaken.meld(id, GEMEENTE_301, ESCALATIE);
        assertThat(zaken.loopt(id)).isEqualTo("6");
        termijnen.nadertOp("2026-12-18T23:00:00Z", "AR301-6", GI);
        zaken.meld(id, GEMEENTE_301, ESCALATIE_OPLOSSING, ANDER, null);
        termijnen.isGehaald("AR301-6");
        assertThat(zaken.termijn(id, "AR301-6")).isEqualTo("GEHAALD");
        start();
    }

    @Test
    void eenAndereGemeenteKrijgtDeAanmeldingLangsRoute315() {
        totToewijzing();
        zaken.meld(id, GEMEENTE_301, WOONPLAATSBEGINSEL, null, GEMEENTE_315);
        assertThat(zaken.dossier(id).status()).isEqualTo(Zaakstatus.OVERGEDRAGEN);
        assertThat(zaken.termijn(id, "AR301-4b")).isEqualTo("VERVALLEN");
        assertThat(zaken.openTermijnen(id)).isZero();

        UUID volgende = zaken.dossier(id).volgende();
        assertThat(zaken.dossier(volgende).route()).isEqualTo("315");
        assertThat(zaken.dossier(volgende).aanbieder()).isEqualTo(AANBIEDER);
        assertThat(zaken.loopt(volgende)).isEqualTo("1");
        new Termijnkijker(zaken, volgende).verlooptOp("2026-12-03T23:00:00Z", "AR315-1", GI, GEMEENTE_315);
    }

    /** On Thursday 26 November the aanbieder has the toewijzing. */
    private void totToewijzing() {
        zaken.bewaakOp("2026-11-24T10:00:00Z");
        zaken.meld(id, GI, OVERLEG_LOKAAL_TEAM);
        termijnen.isGehaald("AR301-1");
        zaken.bewaakOp("2026-11-25T10:00:00Z");
        zaken.meld(id, GEMEENTE_301, BEPALING_BIJ_LOKAAL_TEAM);
        zaken.meld(id, GEMEENTE_301, FORMULIER_BIJ_LOKAAL_TEAM);
        termijnen.isGehaald("AR301-DOC");
        zaken.bewaakOp("2026-11-26T10:00:00Z");
        zaken.stuur("JW301", GEMEENTE_301, AANBIEDER, product(null, null, null));
        termijnen.isGehaald("AR301-4");
        assertThat(zaken.loopt(id)).isEqualTo("4b 2-4");
    }

    /** The gemeente sends the other a toewijzing, and the help starts. */
    private void start() {
        assertThat(zaken.loopt(id)).isEqualTo("5A-jw301");
        zaken.stuur("JW301", GEMEENTE_301, ANDER, product(null, null, null));
        termijnen.isGehaald("AR301-5A");
        zaken.stuur("JW305", ANDER, GEMEENTE_301, product(null, null, "1"));
        termijnen.isGehaald("AR301-4b");
        assertThat(zaken.dossier(id).status()).isEqualTo(Zaakstatus.AFGEROND);
        assertThat(zaken.openTermijnen(id)).isZero();
    }
}
