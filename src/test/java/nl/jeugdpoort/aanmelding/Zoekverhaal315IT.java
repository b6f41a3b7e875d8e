package nl.jeugdpoort.aanmelding;

import static nl.jeugdpoort.aanmelding.Proefzaken.AANBIEDER;
import static nl.jeugdpoort.aanmelding.Proefzaken.ANDER;
import static nl.jeugdpoort.aanmelding.Proefzaken.GEMEENTE_315;
import static nl.jeugdpoort.aanmelding.Proefzaken.GI;
import static nl.jeugdpoort.aanmelding.Proefzaken.product;
import static nl.jeugdpoort.aanmelding.route.Gebeurtenissoort.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import nl.jeugdpoort.aanmelding.route.Zaakstatus;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Route 315 when the aanbieder refuses: the search by the network, the Regionaal Expert Team and escalation, with every term on its day. */
class Zoekverhaal315IT {

    private final Proefzaken zaken = Proefzaken.op("2026-11-23T10:00:00Z");
    private final UUID id = zaken.begin(GEMEENTE_315, AANBIEDER);
    private final Termijnkijker termijnen = new Termijnkijker(zaken, id);

    @AfterEach
    void sluit() {
        zaken.close();
    }

    @Test
    void zonderOverlegHorenGiEnGemeenteHetEnGaatHetDaarnaGewoonVerder() {
        termijnen.nadertOp("2026-11-27T23:00:00Z", "AR315-1", GI);
        termijnen.verlooptOp("2026-11-30T23:00:00Z", "AR315-1", GI, GEMEENTE_315);
        assertThat(zaken.loopt(id)).isEqualTo("1");

        zaken.bewaakOp("2026-12-01T10:00:00Z");
        overleg();
        termijnen.isGehaald("AR315-1");
        assertThat(zaken.termijn(id, "AR315-1")).isEqualTo("VERLOPEN");
        assertThat(zaken.loopt(id)).isEqualTo("2+3 2-3");
    }

    @Test
    void hetNetwerkVindtEenAnderDieTeLaatOmEenToewijzingVraagt() {
        totAfwijzing();
        zaken.meld(id, GI, NAAR_NETWERK);
        zaken.bewaakOp("2026-11-30T10:00:00Z");
        zaken.meld(id, AANBIEDER, AANBIEDER_GEVONDEN, ANDER, null);
        assertThat(zaken.loopt(id)).isEqualTo("5A-jw315");
        termijnen.nadertOp("2026-12-04T23:00:00Z", "AR315-5A", ANDER);
        termijnen.verlooptOp("2026-12-07T23:00:00Z", "AR315-5A", ANDER, GI);

        zaken.bewaakOp("2026-12-08T10:00:00Z");
        zaken.stuur("JW315", ANDER, GEMEENTE_315, product("R2", null, null));
        termijnen.isGehaald("AR315-5A");
        termijnen.nadertOp("2026-12-14T23:00:00Z", "AR315-4b", GEMEENTE_315);
        start();
    }

    @Test
    void hetExpertteamVindtNaDeWaarschuwingEenAnder() {
        totAfwijzing();
        zaken.meld(id, GI, RET_AANMELDING);
        assertThat(zaken.loopt(id)).isEqualTo("5B");
        termijnen.nadertOp("2026-12-09T23:00:00Z", "AR315-5B", GEMEENTE_315);

        zaken.bewaakOp("2026-12-11T22:59:59Z");
        zaken.meld(id, GEMEENTE_315, RET_OPLOSSING, ANDER, null);
        termijnen.isGehaald("AR315-5B");
        assertThat(zaken.termijn(id, "AR315-5B")).isEqualTo("GEHAALD");
        assertThat(zaken.loopt(id)).isEqualTo("5A-jw315");
        zaken.stuur("JW315", ANDER, GEMEENTE_315, product("R2", null, null));
        termijnen.isGehaald("AR315-5A");
        start();
    }

    @Test
    void eenImpasseBijHetExpertteamEnEenTweedeEscalatieBrengtEenOplossing() {
        totAfwijzing();
        zaken.meld(id, GI, RET_AANMELDING);
        termijnen.verlooptOp("2026-12-11T23:00:00Z", "AR315-5B", GEMEENTE_315, GI, null);
        zaken.bewaakOp("2026-12-14T10:00:00Z");
        zaken.meld(id, GEMEENTE_315, RET_IMPASSE);
        assertThat(zaken.loopt(id)).isEqualTo("5");

        zaken.meld(id, GI, ESCALATIE);
        termijnen.nadertOp("2026-12-18T23:00:00Z", "AR315-6", GI);
        zaken.meld(id, GEMEENTE_315, BESTUURLIJKE_ESCALATIE);
        termijnen.verlooptOp("2026-12-21T23:00:00Z", "AR315-6", GI, GEMEENTE_315, null);
        zaken.meld(id, GI, ESCALATIE_ZONDER_OPLOSSING);
        assertThat(zaken.loopt(id)).isEqualTo("5");

        zaken.meld(id, GI, ESCALATIE);
        assertThat(zaken.termijn(id, "AR315-6")).as("a new week").isEqualTo("LOOPT");
        zaken.meld(id, GEMEENTE_315, ESCALATIE_OPLOSSING, ANDER, null);
        assertThat(zaken.termijn(id, "AR315-6")).isEqualTo("GEHAALD");
        assertThat(zaken.loopt(id)).isEqualTo("5A-jw315");
        zaken.stuur("JW315", ANDER, GEMEENTE_315, product("R2", null, null));
        start();
    }

    private void overleg() {
        zaken.meld(id, GI, OVERLEG_LOKAAL_TEAM);
        zaken.meld(id, AANBIEDER, OVERLEG_AANBIEDER);
    }

    /** On Friday 27 November the aanbieder says that it cannot help. */
    private void totAfwijzing() {
        zaken.bewaakOp("2026-11-24T10:00:00Z");
        overleg();
        termijnen.isGehaald("AR315-1");
        zaken.bewaakOp("2026-11-25T10:00:00Z");
        zaken.meld(id, GEMEENTE_315, BEPALING_BIJ_LOKAAL_TEAM);
        zaken.meld(id, AANBIEDER, BEPALING_BIJ_AANBIEDER);
        zaken.meld(id, GEMEENTE_315, FORMULIER_BIJ_LOKAAL_TEAM);
        zaken.meld(id, AANBIEDER, FORMULIER_BIJ_AANBIEDER);
        termijnen.isGehaald("AR315-DOC");
        zaken.bewaakOp("2026-11-27T10:00:00Z");
        zaken.meld(id, AANBIEDER, AFWIJZING);
        termijnen.isGehaald("AR315-TIJDIG");
        assertThat(zaken.termijn(id, "AR315-4")).isEqualTo("VERVALLEN");
        assertThat(zaken.loopt(id)).isEqualTo("5");
    }

    /** The gemeente grants what the other asked for, and the help starts. */
    private void start() {
        assertThat(zaken.loopt(id)).isEqualTo("4b");
        zaken.stuur("JW301", GEMEENTE_315, ANDER, product("R2", null, null));
        termijnen.isGehaald("AR315-4b");
        zaken.stuur("JW305", ANDER, GEMEENTE_315, product(null, null, "1"));
        termijnen.isGehaald("AR315-4c");
        assertThat(zaken.dossier(id).status()).isEqualTo(Zaakstatus.AFGEROND);
        assertThat(zaken.openTermijnen(id)).isZero();
    }
}
