package nl.jeugdpoort.termijn;

import static nl.jeugdpoort.termijn.Proefketen.antwoordOpVerzoek;
import static nl.jeugdpoort.termijn.Proefketen.toegewezen;
import static nl.jeugdpoort.termijn.Proefketen.verzoek;
import static nl.jeugdpoort.termijn.TermijnStatus.GEHAALD;
import static nl.jeugdpoort.termijn.TermijnStatus.LOOPT;
import static nl.jeugdpoort.termijn.TermijnStatus.VERLOPEN;
import static nl.jeugdpoort.termijn.TermijnStatus.VERVALLEN;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import nl.jeugdpoort.bericht.Feiten.Product;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** OP274, OP346, OP359 and OP343: what a gemeente decides on a request, and whether the request came in time. */
class VerzoektermijnIT {

    // A Monday.
    private final Proefketen keten = Proefketen.op("2026-11-23T10:00:00Z");

    @ParameterizedTest(name = "{0} start {1}, een JW301 haalt die")
    @CsvSource({"JW315, OP274", "JW317, OP346"})
    void toegewezenOpTijd(String soort, String code) {
        keten.stuur(soort, verzoek("R1"));
        assertThat(keten.termijn(code).grens())
                .isEqualTo(new Grens(Instant.parse("2026-11-27T23:00:00Z"), Instant.parse("2026-11-30T23:00:00Z")));
        assertThat(keten.termijn(code).start().deelnemer()).isEqualTo("0384");
        keten.stuur("JW301", toegewezen("T1", "R1"));
        assertThat(keten.status(code)).isEqualTo(GEHAALD);
        assertThat(keten.aantal("OP274") + keten.aantal("OP346")).isEqualTo(1);
    }

    @ParameterizedTest(name = "{1} naderen en verlopen")
    @CsvSource({"JW315, OP274", "JW317, OP346"})
    void verlopen(String soort, String code) {
        keten.stuur(soort, verzoek("R1"));
        keten.bewaakOp("2026-11-27T23:00:00Z");
        keten.bewaakOp("2026-11-30T23:00:00Z");
        assertThat(keten.status(code)).isEqualTo(VERLOPEN);
        assertThat(keten.signalen.meldingen.stream()
                        .filter(m -> m.tekst().contains(code))
                        .map(m -> m.soort() + ">" + m.deelnemer()))
                .containsExactly("termijn-nadert>0384", "termijn-verlopen>0384", "termijn-verlopen>42420001");
    }

    @ParameterizedTest(name = "in onderzoek verlengt {1} tot acht weken na de dagtekening, eenmaal")
    @CsvSource({"JW315, OP274", "JW317, OP346"})
    void inOnderzoek(String soort, String code) {
        keten.stuur(soort, verzoek("R1"));
        keten.klok.zet("2026-11-25T10:00:00Z");
        keten.stuur("JW319", antwoordOpVerzoek("R1", "2", null));
        var verlengd = keten.termijn(code);
        assertThat(verlengd.stand().status()).isEqualTo(LOOPT);
        assertThat(verlengd.grens())
                .isEqualTo(new Grens(Instant.parse("2027-01-11T23:00:00Z"), Instant.parse("2027-01-18T23:00:00Z")));
        keten.stuur("JW319", antwoordOpVerzoek("R1", "2", null));
        assertThat(keten.termijn(code)).isEqualTo(verlengd);
        keten.bewaakOp("2027-01-11T23:00:00Z");
        keten.stuur("JW319", antwoordOpVerzoek("R1", "1", "5"));
        assertThat(keten.status(code)).isEqualTo(GEHAALD);
        assertThat(keten.signalen.beeindigd).contains("termijn/" + verlengd.id());
    }

    @Test
    void inOnderzoekNaDeVijfWerkdagenLooptWeerMaarWasTeLaat() {
        keten.stuur("JW315", verzoek("R1"));
        keten.bewaakOp("2026-12-02T10:00:00Z");
        keten.stuur("JW319", antwoordOpVerzoek("R1", "2", null));
        assertThat(keten.status("OP274")).isEqualTo(LOOPT);
        assertThat(keten.termijn("OP274").stand().teLaat()).isTrue();
        keten.stuur("JW301", toegewezen("T1", "R1"));
        assertThat(keten.status("OP274")).isEqualTo(GEHAALD);
        assertThat(keten.termijn("OP274").stand().teLaat()).isTrue();
    }

    @Test
    void iederProductHeeftZijnEigenTermijn() {
        keten.stuur("JW315", verzoek("R1"), verzoek("R2"));
        keten.stuur("JW301", toegewezen("T1", "R2"));
        assertThat(statussen("OP274")).containsExactly("R1 LOOPT", "R2 GEHAALD");
    }

    @Test
    void eenAfwijzingHaaltDeTermijn() {
        keten.stuur("JW315", verzoek("R1"));
        keten.stuur("JW319", antwoordOpVerzoek("R1", "1", "5"));
        assertThat(keten.status("OP274")).isEqualTo(GEHAALD);
        assertThat(keten.status("OP359")).isEqualTo(VERVALLEN);
    }

    @Test
    void eenAfgekeurdVerzoekLaatDeTermijnenVervallenBehalveDieVanHetRetourbericht() {
        var verzoek = keten.stuur("JW315", verzoek("R1"));
        keten.antwoord("JW316", verzoek, "0001");
        assertThat(keten.status("OP274")).isEqualTo(VERVALLEN);
        assertThat(keten.status("OP359")).isEqualTo(VERVALLEN);
        assertThat(keten.status("OP090")).isEqualTo(GEHAALD);
        keten.stuur("JW315", verzoek("R1"));
        assertThat(keten.status("OP274")).isEqualTo(LOOPT);
    }

    @Test
    void eenGoedkeurendRetourberichtLaatDeTermijnenLopen() {
        var verzoek = keten.stuur("JW315", verzoek("R1"));
        keten.antwoord("JW316", verzoek, "0200");
        assertThat(keten.status("OP274")).isEqualTo(LOOPT);
    }

    @Test
    void eenBerichtDatDePoortAfkeurtStartAlleenDeTermijnVanZijnRetourbericht() {
        keten.stuurAfgekeurd("JW315", verzoek("R1"));
        assertThat(keten.status("OP090")).isEqualTo(LOOPT);
        assertThat(keten.aantal("OP274") + keten.aantal("OP359")).isZero();
    }

    @Test
    void eenAfgekeurdeToewijzingTeltNietAlsAntwoord() {
        keten.stuur("JW315", verzoek("R1"));
        var toewijzing = keten.stuur("JW301", toegewezen("T1", "R1"));
        keten.antwoord("JW302", toewijzing, "0200", "8003");
        assertThat(keten.status("OP274")).isEqualTo(LOOPT);
        keten.bewaakOp("2026-12-02T10:00:00Z");
        assertThat(keten.status("OP274")).isEqualTo(VERLOPEN);
    }

    @Test
    void eenToewijzingVoorHetVerzoekHaaltDeTermijnToch() {
        keten.stuur("JW301", toegewezen("T1", "R1"));
        keten.stuur("JW315", verzoek("R1"));
        assertThat(keten.status("OP274")).isEqualTo(GEHAALD);
    }

    @Test
    void eenAfwijzingOpHetWoonplaatsbeginselBinnenTweeWekenIsOpTijd() {
        keten.stuur("JW315", verzoek("R1"));
        keten.klok.zet("2026-12-07T22:59:59Z");
        keten.stuur("JW319", antwoordOpVerzoek("R1", "1", "8"));
        assertThat(keten.status("OP359")).isEqualTo(GEHAALD);
    }

    @Test
    void eenAfwijzingOpHetWoonplaatsbeginselNaTweeWekenIsEenSignaal() {
        keten.stuur("JW315", verzoek("R1"));
        keten.stuur("JW319", antwoordOpVerzoek("R1", "2", null));
        keten.signalen.meldingen.clear();
        keten.bewaakOp("2026-12-08T10:00:00Z");
        assertThat(keten.status("OP359")).isEqualTo(VERLOPEN);
        assertThat(keten.signalen.meldingen).noneMatch(m -> m.tekst().contains("OP359"));
        keten.signalen.meldingen.clear();
        keten.stuur("JW319", antwoordOpVerzoek("R1", "1", "8"));
        assertThat(keten.signalen.kort()).containsExactly("termijn-te-laat>0384", "termijn-te-laat>42420001");
        assertThat(keten.termijn("OP359").stand().teLaat()).isTrue();
    }

    @ParameterizedTest(name = "een wijziging per {0}: te laat {1}")
    @CsvSource({"2026-12-01, false", "2026-11-30, false", "2026-11-27, true"})
    void verzoekOmWijzigingVoorDeGewensteIngangsdatum(String ingang, boolean teLaat) {
        keten.stuur("JW317", new Product(null, "R1", LocalDate.parse(ingang), null, null, null));
        assertThat(keten.status("OP343")).isEqualTo(teLaat ? VERLOPEN : GEHAALD);
        assertThat(keten.signalen.kort().contains("termijn-te-laat>42420001")).isEqualTo(teLaat);
    }

    @Test
    void eenWijzigingZonderDatumHeeftGeenTermijnVooraf() {
        keten.stuur("JW317", verzoek("R1"));
        assertThat(keten.aantal("OP343")).isZero();
    }

    private java.util.List<String> statussen(String code) {
        return keten.jdbc
                .sql("select right(sleutel, 2) || ' ' || status from termijn where code = :code order by sleutel")
                .param("code", code)
                .query(String.class)
                .list();
    }
}
