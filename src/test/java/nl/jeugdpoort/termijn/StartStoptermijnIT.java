package nl.jeugdpoort.termijn;

import static nl.jeugdpoort.termijn.Proefketen.start;
import static nl.jeugdpoort.termijn.Proefketen.stop;
import static nl.jeugdpoort.termijn.Proefketen.toewijzing;
import static nl.jeugdpoort.termijn.TermijnStatus.GEHAALD;
import static nl.jeugdpoort.termijn.TermijnStatus.LOOPT;
import static nl.jeugdpoort.termijn.TermijnStatus.VERLOPEN;
import static nl.jeugdpoort.termijn.TermijnStatus.VERVALLEN;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

/** OP271 and OP272: a start and a stop are told within five werkdagen. */
class StartStoptermijnIT {

    // A Monday.
    private final Proefketen keten = Proefketen.op("2026-11-23T10:00:00Z");

    @Test
    void teltVanafDeIngangsdatumAlsDieNogKomt() {
        keten.stuur("JW301", toewijzing("T1", "2026-12-01", null));
        assertThat(keten.termijn("OP271").grens().verlooptOp()).isEqualTo(Instant.parse("2026-12-08T23:00:00Z"));
        assertThat(keten.termijn("OP271").start().deelnemer()).isEqualTo("42420001");
        assertThat(keten.aantal("OP272")).isZero();
    }

    @Test
    void teltVanafDeOntvangstBijTerugwerkendeKracht() {
        keten.stuur("JW301", toewijzing("T1", "2026-09-01", null));
        assertThat(keten.termijn("OP271").grens().verlooptOp()).isEqualTo(Instant.parse("2026-11-30T23:00:00Z"));
    }

    @Test
    void waarschuwtEnVerloopt() {
        keten.stuur("JW301", toewijzing("T1", "2026-09-01", "2026-11-20"));
        keten.signalen.meldingen.clear();
        keten.bewaakOp("2026-11-27T23:00:00Z");
        keten.bewaakOp("2026-11-30T23:00:00Z");
        assertThat(keten.status("OP271")).isEqualTo(VERLOPEN);
        assertThat(keten.status("OP272")).isEqualTo(VERLOPEN);
        assertThat(keten.signalen.meldingen.stream()
                        .filter(m -> m.tekst().matches(".*OP27[12].*"))
                        .map(m -> m.soort() + ">" + m.deelnemer()))
                .containsExactly(
                        "termijn-nadert>42420001",
                        "termijn-nadert>42420001",
                        "termijn-verlopen>42420001",
                        "termijn-verlopen>42420001");
    }

    @Test
    void eenStartberichtHaaltDeTermijn() {
        keten.stuur("JW301", toewijzing("T1", "2026-11-23", "2026-12-31"));
        keten.stuur("JW305", start("T1", "2026-11-23"));
        assertThat(keten.status("OP271")).isEqualTo(GEHAALD);
        assertThat(keten.status("OP272")).isEqualTo(LOOPT);
    }

    @Test
    void hulpDieLaterBegonIsNietTeLaatGemeld() {
        keten.stuur("JW301", toewijzing("T1", "2026-11-23", null));
        keten.bewaakOp("2026-12-09T10:00:00Z");
        assertThat(keten.status("OP271")).isEqualTo(VERLOPEN);
        keten.stuur("JW305", start("T1", "2026-12-07"));
        assertThat(keten.status("OP271")).isEqualTo(GEHAALD);
        assertThat(keten.termijn("OP271").grens().verlooptOp()).isEqualTo(Instant.parse("2026-12-14T23:00:00Z"));
        assertThat(keten.signalen.beeindigd)
                .contains("termijn/" + keten.termijn("OP271").id());
    }

    @Test
    void eenStopDieLangGeledenWasIsTeLaatAlLooptDeToewijzingNog() {
        keten.stuur("JW301", toewijzing("T1", "2026-01-01", "2026-12-31"));
        keten.klok.zet("2026-12-15T10:00:00Z");
        keten.signalen.meldingen.clear();
        keten.stuur("JW307", stop("T1", "2026-12-01", "19"));
        assertThat(keten.status("OP272")).isEqualTo(VERLOPEN);
        assertThat(keten.signalen.kort()).containsExactly("termijn-te-laat>42420001");
    }

    @Test
    void eenTijdelijkeStopHaaltDeTermijnNietEenDefinitieveWel() {
        keten.stuur("JW301", toewijzing("T1", "2026-01-01", "2026-12-31"));
        keten.stuur("JW307", stop("T1", "2026-11-20", "20"));
        assertThat(keten.status("OP272")).isEqualTo(LOOPT);
        keten.stuur("JW307", stop("T1", "2026-11-20", "19"));
        assertThat(keten.status("OP272")).isEqualTo(GEHAALD);
    }

    @Test
    void eenNieuweEinddatumVerschuiftDeStopMaarHerhaaltDeStartNiet() {
        keten.stuur("JW301", toewijzing("T1", "2026-11-23", "2026-12-31"));
        keten.stuur("JW305", start("T1", "2026-11-23"));
        keten.stuur("JW301", toewijzing("T1", "2026-11-23", "2027-01-31", "04"));
        assertThat(keten.aantal("OP271")).isEqualTo(1);
        assertThat(keten.aantal("OP272")).isEqualTo(1);
        assertThat(keten.termijn("OP272").grens().verlooptOp()).isEqualTo(Instant.parse("2027-02-05T23:00:00Z"));
    }

    @Test
    void eenVerwijderdeToewijzingLaatStartEnStopVervallen() {
        keten.stuur("JW301", toewijzing("T1", "2026-12-01", "2026-12-31"));
        keten.stuur("JW301", toewijzing("T1", "2026-12-01", "2026-12-01", "13"));
        assertThat(keten.status("OP271")).isEqualTo(VERVALLEN);
        assertThat(keten.status("OP272")).isEqualTo(VERVALLEN);
    }

    @Test
    void eenAfgekeurdeToewijzingLaatStartEnStopVervallen() {
        var toewijzing = keten.stuur("JW301", toewijzing("T1", "2026-12-01", "2026-12-31"));
        keten.antwoord("JW302", toewijzing, "0001");
        assertThat(keten.status("OP271")).isEqualTo(VERVALLEN);
        assertThat(keten.status("OP272")).isEqualTo(VERVALLEN);
    }

    @Test
    void dezelfdeToewijzingVanEenAndereGemeenteOfAanbiederIsEenAndereTermijn() {
        keten.stuur("JW301", toewijzing("T1", "2026-12-01", null));
        assertThat(keten.termijn("OP271").paar().sleutel()).isEqualTo("0384/42420001/T/T1");
    }
}
