package nl.jeugdpoort.termijn;

import static nl.jeugdpoort.termijn.TermijnStatus.GEHAALD;
import static nl.jeugdpoort.termijn.TermijnStatus.LOOPT;
import static nl.jeugdpoort.termijn.TermijnStatus.VERLOPEN;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import nl.jeugdpoort.bericht.BerichtStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** OP090 and OP090x4: an answer within three or ten werkdagen. */
class RetourtermijnIT {

    // A Monday.
    private final Proefketen keten = Proefketen.op("2026-11-23T10:00:00Z");

    @ParameterizedTest(name = "{1} haalt de termijn van {0}")
    @CsvSource({
        "JW301, JW302, OP090",
        "JW305, JW306, OP090",
        "JW307, JW308, OP090",
        "JW315, JW316, OP090",
        "JW317, JW318, OP090",
        "JW319, JW320, OP090",
        "JW323, JW325, OP090x4"
    })
    void gehaald(String heensoort, String retoursoort, String code) {
        var heen = keten.stuur(heensoort);
        var termijn = keten.termijn(code);
        assertThat(termijn.stand().status()).isEqualTo(LOOPT);
        assertThat(termijn.start().deelnemer()).isEqualTo(heen.kop().ontvanger());
        assertThat(termijn.start().tegenpartij()).isEqualTo(heen.kop().afzender());

        var retour = keten.antwoord(retoursoort, heen);
        assertThat(keten.termijn(code).stand())
                .isEqualTo(new Termijn.Stand(GEHAALD, false, null, retour.ontvangenOp(), retour.id(), false));
    }

    @Test
    void drieWerkdagenNaMaandagIsHetEindeVanDonderdag() {
        keten.stuur("JW301");
        assertThat(keten.termijn("OP090").grens())
                .isEqualTo(new Grens(Instant.parse("2026-11-25T23:00:00Z"), Instant.parse("2026-11-26T23:00:00Z")));
    }

    @Test
    void tienWerkdagenVoorEenDeclaratieAntwoord() {
        keten.stuur("JW323");
        assertThat(keten.termijn("OP090x4").grens().verlooptOp()).isEqualTo(Instant.parse("2026-12-07T23:00:00Z"));
    }

    @Test
    void waarschuwtEenmaalVerlooptEenmaalEnHetLateRetourberichtBeeindigtHetSignaal() {
        var heen = keten.stuur("JW301");
        keten.bewaakOp("2026-11-25T22:59:59Z");
        assertThat(keten.signalen.kort()).isEmpty();
        keten.bewaakOp("2026-11-25T23:00:00Z");
        keten.bewaking.bewaak();
        assertThat(keten.signalen.kort()).containsExactly("termijn-nadert>42420001");
        keten.bewaakOp("2026-11-26T22:59:59Z");
        assertThat(keten.status("OP090")).isEqualTo(LOOPT);
        keten.bewaakOp("2026-11-26T23:00:00Z");
        keten.bewaking.bewaak();
        assertThat(keten.status("OP090")).isEqualTo(VERLOPEN);
        assertThat(keten.signalen.kort()).containsExactly("termijn-nadert>42420001", "termijn-verlopen>0384");
        assertThat(keten.signalen.meldingen.getLast().tekst())
                .isEqualTo(
                        "De termijn voor een retourbericht (OP090) is op 26 november 2026 verlopen. 42420001 is aan zet."
                                + " Neem contact op met 42420001.");

        var retour = keten.antwoord("JW302", heen);
        assertThat(keten.termijn("OP090").stand())
                .isEqualTo(new Termijn.Stand(VERLOPEN, true, null, retour.ontvangenOp(), retour.id(), true));
        assertThat(keten.signalen.beeindigd)
                .containsExactly("termijn/" + keten.termijn("OP090").id());
    }

    @Test
    void eenRetourberichtDatOpTijdIsOntvangenMaarLaterVerwerktIsOpTijd() {
        var heen = keten.stuur("JW301");
        keten.klok.zet("2026-11-26T22:59:59Z");
        var retour = keten.bericht("JW302", BerichtStatus.GOEDGEKEURD, heen, List.of());
        keten.bewaakOp("2026-11-26T23:00:00Z");
        keten.verwerk(retour);
        assertThat(keten.termijn("OP090").stand().status()).isEqualTo(GEHAALD);
        assertThat(keten.termijn("OP090").stand().teLaat()).isFalse();
        assertThat(keten.signalen.beeindigd).hasSize(1);
    }

    @Test
    void heenberichtEnEigenRetourInEenAanroepIsEenTermijnDieMeteenIsGehaald() {
        var heen = keten.bericht("JW301", BerichtStatus.AFGEKEURD, null, List.of());
        keten.verwerk(List.of(heen, keten.bericht("JW302", BerichtStatus.GOEDGEKEURD, heen, List.of("0001"))));
        assertThat(keten.aantal("OP090")).isEqualTo(1);
        assertThat(keten.status("OP090")).isEqualTo(GEHAALD);
    }

    @Test
    void nogEensVerwerkenVerandertNiets() {
        var heen = keten.stuur("JW301");
        var retour = keten.antwoord("JW302", heen);
        var eerst = keten.termijn("OP090");
        keten.verwerk(List.of(heen, retour));
        assertThat(keten.aantal("OP090")).isEqualTo(1);
        assertThat(keten.termijn("OP090")).isEqualTo(eerst);
    }

    @Test
    void eenRetourVoorHetHeenberichtHaaltDeTermijnToch() {
        var heen = keten.bericht("JW301", BerichtStatus.GOEDGEKEURD, null, List.of());
        var retour = keten.antwoord("JW302", heen);
        keten.verwerk(heen);
        assertThat(keten.aantal("OP090")).isEqualTo(1);
        assertThat(keten.termijn("OP090").stand().gehaaldDoor()).isEqualTo(retour.id());
        assertThat(keten.termijn("OP090").start().berichtId()).isEqualTo(heen.id());
        assertThat(keten.termijnen.bij(heen.id())).hasSize(1);
        assertThat(keten.termijnen.bij(retour.id())).hasSize(1);
    }

    @Test
    void goedeVrijdagWaarschuwtOpTijdEnVerlooptPasNaPasen() {
        // Wednesday before Easter: strictly Good Friday and Tuesday are day 2 and 3, leniently Tuesday and Wednesday.
        keten.klok.zet("2026-04-01T10:00:00Z");
        keten.stuur("JW301");
        assertThat(keten.termijn("OP090").grens())
                .isEqualTo(new Grens(Instant.parse("2026-04-03T22:00:00Z"), Instant.parse("2026-04-08T22:00:00Z")));
    }
}
