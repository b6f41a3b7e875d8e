package nl.jeugdpoort.contract;

import static nl.jeugdpoort.contract.Antwoord.JA;
import static nl.jeugdpoort.contract.Antwoord.NEE;
import static nl.jeugdpoort.contract.Antwoord.ONBEKEND;
import static nl.jeugdpoort.contract.Proefgegevens.AANBIEDER;
import static nl.jeugdpoort.contract.Proefgegevens.GEMEENTE;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The questions of the rules, each answered right, wrong and unknown. */
class ProductafsprakenTest {

    private static final LocalDate DAG = LocalDate.of(2026, 4, 10);
    private static final LocalDate ANDER_JAAR = LocalDate.of(2025, 4, 10);
    private static final Periode APRIL = maand(2026);
    private static final Periode VORIG_JAAR = maand(2025);

    @TempDir
    private Path map;

    private Proefgegevens gegevens;

    @BeforeEach
    void begin() {
        gegevens = new Proefgegevens(map);
    }

    private static Periode maand(int jaar) {
        return new Periode(LocalDate.of(jaar, 4, 1), LocalDate.of(jaar, 4, 30));
    }

    @Test
    void zonder_contract_is_elke_vraag_onbekend() {
        gegevens.contracten("0384;42420003;45;45A04;04;9840;eenheid;inspanning;;;")
                .productlijst("landelijk", "45;45A04;x;;");
        Productafspraken afspraken = gegevens.over("45", "45A04");

        assertThat(gegevens.lees().kent("0384", AANBIEDER)).isTrue();
        assertThat(gegevens.lees().kent(GEMEENTE, AANBIEDER)).isFalse();
        assertThat(gegevens.lees().kent("0384", "42420001")).isFalse();
        assertThat(afspraken.codeHoortBijCategorie(DAG)).isEqualTo(ONBEKEND);
        assertThat(afspraken.taakgericht(DAG)).isEqualTo(ONBEKEND);
        assertThat(afspraken.variant("04", DAG)).isEmpty();
        assertThat(afspraken.eenheid("04", APRIL)).isEqualTo(ONBEKEND);
        assertThat(afspraken.tarief("04", APRIL, 9840)).isEqualTo(ONBEKEND);
        assertThat(afspraken.bedragInMinuten(APRIL, 60, 9840)).isEqualTo(ONBEKEND);
    }

    @Test
    void TR381_de_code_staat_in_de_lijst_die_het_contract_noemt() {
        gegevens.afspraken("45;45A04;04;9840;eenheid;inspanning;eigen;2026-01-01;")
                .productlijst("landelijk", "45;45A99;x;;")
                .productlijst(
                        "eigen", "45;45A04;x;;", "45;45A05;x;2026-05-01;", "45;45A06;x;;2026-04-10", "44;45A07;x;;");

        assertThat(gegevens.over("45", "45A04").codeHoortBijCategorie(DAG)).isEqualTo(JA);
        assertThat(gegevens.over("45", "45A05").codeHoortBijCategorie(DAG)).isEqualTo(NEE);
        assertThat(gegevens.over("45", "45A06").codeHoortBijCategorie(DAG)).isEqualTo(JA);
        assertThat(gegevens.over("45", "45A06").codeHoortBijCategorie(DAG.plusDays(1)))
                .isEqualTo(NEE);
        assertThat(gegevens.over("45", "45A07").codeHoortBijCategorie(DAG)).isEqualTo(NEE);
        assertThat(gegevens.over("45", "45A99").codeHoortBijCategorie(DAG)).isEqualTo(NEE);
        assertThat(gegevens.over("45", null).codeHoortBijCategorie(DAG)).isEqualTo(JA);
        assertThat(gegevens.over(null, null).codeHoortBijCategorie(DAG)).isEqualTo(JA);
        assertThat(gegevens.over("45", "45A04").codeHoortBijCategorie(ANDER_JAAR))
                .isEqualTo(ONBEKEND);
    }

    @Test
    void TR381_zonder_naam_geldt_de_landelijke_lijst_en_zonder_die_lijst_is_het_onbekend() {
        gegevens.afspraken("45;45A04;04;9840;eenheid;inspanning;;;");
        assertThat(gegevens.over("45", "45A04").codeHoortBijCategorie(DAG)).isEqualTo(ONBEKEND);

        gegevens.productlijst("landelijk", "45;45A04;x;;");
        assertThat(gegevens.over("45", "45A04").codeHoortBijCategorie(DAG)).isEqualTo(JA);
        assertThat(gegevens.over("45", "45A99").codeHoortBijCategorie(DAG)).isEqualTo(NEE);
    }

    @Test
    void TR381_een_categorie_met_een_eigen_lijst_gebruikt_die_en_elke_andere_wat_verder_is_afgesproken() {
        gegevens.afspraken("45;45A04;04;9840;eenheid;inspanning;eigen;;", "44;44A01;14;1;eenheid;inspanning;;;")
                .productlijst("eigen", "45;45A04;x;;", "44;44A02;x;;", "50;50A01;x;;");
        assertThat(gegevens.over("50", "50A01").codeHoortBijCategorie(DAG)).isEqualTo(JA);
        assertThat(gegevens.over("50", "50A02").codeHoortBijCategorie(DAG))
                .as("landelijk ontbreekt")
                .isEqualTo(ONBEKEND);

        gegevens.productlijst("landelijk", "44;44A01;x;;", "50;50A03;x;;");
        assertThat(gegevens.over("44", "44A01").codeHoortBijCategorie(DAG)).isEqualTo(JA);
        assertThat(gegevens.over("44", "44A02").codeHoortBijCategorie(DAG)).isEqualTo(NEE);
        assertThat(gegevens.over("50", "50A02").codeHoortBijCategorie(DAG)).isEqualTo(NEE);
        assertThat(gegevens.over("50", "50A03").codeHoortBijCategorie(DAG)).isEqualTo(JA);
    }

    @Test
    void TR019_een_start_zonder_toewijzing_hoort_bij_een_taak_als_geheel() {
        gegevens.afspraken(
                "45;;;;;taakgericht;;2026-01-01;",
                "45;45A04;04;9840;eenheid;inspanning;;;",
                "44;44A01;14;1;eenheid;inspanning;;;");

        assertThat(gegevens.over("45", "45A05").taakgericht(DAG)).isEqualTo(JA);
        assertThat(gegevens.over("45", null).taakgericht(DAG)).isEqualTo(JA);
        assertThat(gegevens.over(null, null).taakgericht(DAG)).isEqualTo(JA);
        assertThat(gegevens.over("45", "45A04").taakgericht(DAG)).isEqualTo(NEE);
        assertThat(gegevens.over("44", null).taakgericht(DAG)).isEqualTo(NEE);
        assertThat(gegevens.over("50", "50A01").taakgericht(DAG)).isEqualTo(ONBEKEND);
        assertThat(gegevens.over("45", "45A05").taakgericht(ANDER_JAAR)).isEqualTo(ONBEKEND);
        assertThat(gegevens.over(null, null).taakgericht(ANDER_JAAR)).isEqualTo(NEE);
    }

    @Test
    void TR019_een_afspraak_over_alles_geldt_voor_elk_product_zonder_eigen_afspraak() {
        gegevens.afspraken(";;;;;taakgericht;;;", "44;;14;1;eenheid;inspanning;;2026-01-01;");

        assertThat(gegevens.over("50", "50A01").taakgericht(DAG)).isEqualTo(JA);
        assertThat(gegevens.over("50", null).taakgericht(DAG)).isEqualTo(JA);
        assertThat(gegevens.over("44", "44A01").taakgericht(DAG)).isEqualTo(NEE);
        assertThat(gegevens.over("44", "44A01").taakgericht(ANDER_JAAR)).isEqualTo(JA);
    }

    @Test
    void TR321_hoe_een_product_wordt_betaald_volgt_uit_de_afspraak_over_die_eenheid() {
        gegevens.afspraken("45;45A04;04;9840;eenheid;inspanning;;2026-01-01;", "45;45A04;82;50000;eenheid;output;;;");
        Productafspraken afspraken = gegevens.over("45", "45A04");

        assertThat(afspraken.variant("04", DAG)).contains(Uitvoeringsvariant.INSPANNING);
        assertThat(afspraken.variant("01", DAG)).as("uren in minuten").contains(Uitvoeringsvariant.INSPANNING);
        assertThat(afspraken.variant("82", DAG)).contains(Uitvoeringsvariant.OUTPUT);
        assertThat(afspraken.variant("14", DAG)).isEmpty();
        assertThat(afspraken.variant("04", ANDER_JAAR)).isEmpty();
    }

    @Test
    void TR341_zonder_omvang_geldt_de_eenheid_van_het_contract() {
        gegevens.afspraken(
                "45;45A04;04;9840;eenheid;inspanning;;;",
                "45;45A05;01;9840;uur;inspanning;;2026-01-01;",
                "45;45A05;14;28500;eenheid;inspanning;;2026-04-30;",
                "46;;;;;taakgericht;;;");

        assertThat(gegevens.over("45", "45A04").eenheid("04", APRIL)).isEqualTo(JA);
        assertThat(gegevens.over("45", "45A04").eenheid("01", APRIL)).isEqualTo(NEE);
        assertThat(gegevens.over("45", "45A05").eenheid("14", APRIL))
                .as("de laatste dag telt mee")
                .isEqualTo(JA);
        assertThat(gegevens.over("45", "45A05").eenheid("14", Periode.dag(DAG))).isEqualTo(NEE);
        assertThat(gegevens.over("45", "45A05").eenheden(APRIL)).containsExactly("01", "14");
        assertThat(gegevens.over("45", "45A05").eenheid("01", VORIG_JAAR)).isEqualTo(ONBEKEND);
        assertThat(gegevens.over("45", "45A06").eenheid("04", APRIL)).isEqualTo(ONBEKEND);
        assertThat(gegevens.over("46", "46A01").eenheid("04", APRIL))
                .as("een taak zonder eenheid")
                .isEqualTo(ONBEKEND);
    }

    @Test
    void TR418_het_tarief_is_dat_van_het_contract_op_die_dagen() {
        gegevens.afspraken(
                "45;45A04;14;27900;eenheid;inspanning;;2025-01-01;2025-12-31",
                "45;45A04;14;28500;eenheid;inspanning;;2026-01-01;2026-04-15",
                "45;45A04;14;29000;eenheid;inspanning;;2026-04-16;",
                "45;45A05;14;;;inspanning;;;");
        Productafspraken afspraken = gegevens.over("45", "45A04");

        assertThat(afspraken.tarief("14", VORIG_JAAR, 27900)).isEqualTo(JA);
        assertThat(afspraken.tarief("14", VORIG_JAAR, 28500)).isEqualTo(NEE);
        assertThat(afspraken.tarief("14", APRIL, 27900)).isEqualTo(NEE);
        assertThat(afspraken.tarief("14", APRIL, 28500)).isEqualTo(JA);
        assertThat(afspraken.tarief("14", APRIL, 29000))
                .as("halverwege gewijzigd")
                .isEqualTo(JA);
        assertThat(afspraken.tarieven("14", APRIL)).containsExactly(28500L, 29000L);
        assertThat(afspraken.tarief("16", APRIL, 28500)).as("andere eenheid").isEqualTo(ONBEKEND);
        assertThat(gegevens.over("45", "45A05").tarief("14", APRIL, 28500))
                .as("geen tarief")
                .isEqualTo(ONBEKEND);
    }

    @Test
    void TR418_een_uurtarief_in_minuten_is_een_zestigste() {
        gegevens.afspraken(
                "45;45A01;04;9990;eenheid;inspanning;;;",
                "45;45A02;01;9990;uur;inspanning;;;",
                "45;45A03;01;170;eenheid;inspanning;;;",
                "45;45A04;04;9990;eenheid;inspanning;;;",
                "45;45A04;01;170;eenheid;inspanning;;;",
                "45;45A05;04;9990;uur;inspanning;;;");

        assertThat(gegevens.over("45", "45A01").tarieven("01", APRIL)).containsExactly(167L);
        assertThat(gegevens.over("45", "45A01").tarieven("04", APRIL)).containsExactly(9990L);
        assertThat(gegevens.over("45", "45A02").tarieven("01", APRIL)).containsExactly(167L);
        assertThat(gegevens.over("45", "45A02").tarieven("04", APRIL)).isEmpty();
        assertThat(gegevens.over("45", "45A03").tarieven("01", APRIL)).containsExactly(170L);
        assertThat(gegevens.over("45", "45A04").tarieven("01", APRIL))
                .as("eigen minuuttarief")
                .containsExactly(170L);
        assertThat(gegevens.over("45", "45A04").tarieven("04", APRIL)).containsExactly(9990L);
        assertThat(gegevens.over("45", "45A05").tarieven("04", APRIL)).containsExactly(9990L);
        assertThat(gegevens.over("45", "45A05").tarieven("01", APRIL)).containsExactly(167L);
    }

    @Test
    void TR346_minuten_kosten_wat_het_uurtarief_zegt_en_niet_het_afgeronde_minuuttarief() {
        gegevens.afspraken("45;45A01;04;9985;eenheid;inspanning;;;", "45;45A03;01;170;eenheid;inspanning;;;");
        Productafspraken perUur = gegevens.over("45", "45A01");

        assertThat(perUur.bedragInMinuten(APRIL, 50, 8321)).isEqualTo(JA);
        assertThat(perUur.bedragInMinuten(APRIL, 50, 50 * 166)).isEqualTo(NEE);
        assertThat(perUur.bedragInMinuten(APRIL, 50, 8320)).isEqualTo(NEE);
        assertThat(gegevens.over("45", "45A03").bedragInMinuten(APRIL, 50, 8500))
                .isEqualTo(JA);
        assertThat(gegevens.over("45", "45A03").bedragenInMinuten(APRIL, 50)).containsExactly(8500L);
        assertThat(gegevens.over("45", "45A09").bedragInMinuten(APRIL, 50, 8321))
                .isEqualTo(ONBEKEND);
    }

    @Test
    void een_periode_zonder_einde_raakt_elke_latere_dag() {
        Periode open = new Periode(DAG, null);

        assertThat(open.raakt(Periode.dag(DAG))).isTrue();
        assertThat(open.raakt(Periode.dag(DAG.minusDays(1)))).isFalse();
        assertThat(open.raakt(new Periode(null, DAG))).isTrue();
        assertThat(new Periode(null, null).raakt(Periode.dag(LocalDate.MAX))).isTrue();
    }
}
