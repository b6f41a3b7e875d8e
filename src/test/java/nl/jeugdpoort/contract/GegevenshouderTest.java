package nl.jeugdpoort.contract;

import static nl.jeugdpoort.contract.Proefgegevens.AANBIEDER;
import static nl.jeugdpoort.contract.Proefgegevens.GEMEENTE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.jeugdpoort.instelling.Instelfout;
import nl.jeugdpoort.instelling.OngeldigeInstellingen;
import nl.jeugdpoort.instelling.Wisselbaar;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GegevenshouderTest {

    private static final LocalDate DAG = LocalDate.of(2026, 4, 10);
    private static final Periode APRIL = new Periode(LocalDate.of(2026, 4, 1), LocalDate.of(2026, 4, 30));
    private static final String GOED = "45;45A04;14;28500;eenheid;inspanning;;;";
    private static final String FOUT = "45;45A04;14;-5;eenheid;inspanning;;;";

    @TempDir
    private Path map;

    private final List<List<Instelfout>> gemeld = new ArrayList<>();
    private boolean meldenLukt = true;
    private Proefgegevens gegevens;
    private Wisselbaar<Contractgegevens> bestanden;

    @BeforeEach
    void begin() {
        gegevens = new Proefgegevens(map);
    }

    private Gegevenshouder houder() {
        bestanden = Gegevensconfig.gegevens(map, fouten -> {
            gemeld.add(fouten);
            return meldenLukt;
        });
        return new Gegevenshouder(bestanden);
    }

    /** Looks twice, since a file has to stand still between two looks. */
    private void kijk() {
        bestanden.kijk();
        bestanden.kijk();
    }

    private static boolean tariefIs(Gegevenshouder houder, long tarief) {
        return houder.over(GEMEENTE, AANBIEDER, "45", "45A04").tarief("14", APRIL, tarief) == Antwoord.JA;
    }

    @Test
    void een_map_zonder_bestanden_kent_geen_contract_en_wel_de_gemeenten_die_de_poort_meebrengt() {
        Gegevenshouder houder = houder();

        assertThat(houder.kent(GEMEENTE, AANBIEDER)).isFalse();
        assertThat(houder.bestaat("0384", DAG)).isTrue();
        assertThat(houder.bestaat("9999", DAG)).isFalse();
        kijk();
        assertThat(gemeld).isEmpty();
    }

    @Test
    void een_fout_bij_de_start_houdt_de_poort_tegen() {
        gegevens.afspraken(FOUT);

        assertThatThrownBy(this::houder)
                .isInstanceOf(OngeldigeInstellingen.class)
                .hasMessageStartingWith("contracten/proef.csv, regel 2, veld 'tarief_eurocent': '-5'");
    }

    @Test
    void een_nieuw_contract_telt_zonder_herstart() {
        Gegevenshouder houder = houder();
        gegevens.afspraken(GOED);

        kijk();
        assertThat(houder.kent(GEMEENTE, AANBIEDER)).isTrue();
        assertThat(tariefIs(houder, 28500)).isTrue();

        gegevens.afspraken(GOED.replace("28500", "30000"), "44;44A01;14;1;eenheid;inspanning;;;");
        kijk();
        assertThat(tariefIs(houder, 30000)).isTrue();
        assertThat(tariefIs(houder, 28500)).isFalse();
    }

    @Test
    void een_nieuwe_gemeentelijst_telt_zonder_herstart() {
        Gegevenshouder houder = houder();
        gegevens.met(
                "codelijsten/cbs-gemeenten.csv",
                "code;naam;geldig_van;geldig_tot\n0384;Diemen;;2025-12-31\n2000;Nieuw;2026-01-01;\n");

        kijk();

        assertThat(houder.bestaat("2000", DAG)).isTrue();
        assertThat(houder.bestaat("2000", DAG.minusYears(1))).isFalse();
        assertThat(houder.bestaat("0384", DAG)).isFalse();
    }

    @Test
    void een_foute_wijziging_wordt_als_geheel_afgewezen_en_eenmaal_gemeld_tot_zij_hersteld_is() {
        gegevens.afspraken(GOED);
        Gegevenshouder houder = houder();
        gegevens.productlijst("landelijk", "45;45A04;x;;").afspraken(FOUT);

        kijk();
        kijk();
        assertThat(tariefIs(houder, 28500)).isTrue();
        assertThat(houder.over(GEMEENTE, AANBIEDER, "45", "45A04").codeHoortBijCategorie(DAG))
                .as("de lijst uit dezelfde wijziging telt ook niet")
                .isEqualTo(Antwoord.ONBEKEND);
        assertThat(gemeld)
                .singleElement()
                .satisfies(fouten ->
                        assertThat(fouten).extracting(Instelfout::veld).containsExactly("tarief_eurocent"));

        gegevens.afspraken(GOED.replace("28500", "30000"));
        kijk();
        assertThat(tariefIs(houder, 30000)).isTrue();
        assertThat(gemeld).hasSize(2).last().asList().isEmpty();
    }

    @Test
    void een_melding_die_niet_lukt_wordt_herhaald() {
        Gegevenshouder houder = houder();
        meldenLukt = false;
        gegevens.afspraken(FOUT);

        kijk();
        bestanden.kijk();
        meldenLukt = true;
        kijk();

        assertThat(gemeld).hasSize(3).allSatisfy(fouten -> assertThat(fouten).hasSize(1));
    }

    @Test
    void een_verwijderd_bestand_telt_niet_meer() throws IOException {
        gegevens.afspraken(GOED);
        Gegevenshouder houder = houder();

        Files.delete(map.resolve("contracten/proef.csv"));
        kijk();

        assertThat(houder.kent(GEMEENTE, AANBIEDER)).isFalse();
    }

    @Test
    void een_antwoord_hoort_bij_een_lezing() {
        gegevens.afspraken(GOED);
        Gegevenshouder houder = houder();
        Productafspraken eerder = houder.over(GEMEENTE, AANBIEDER, "45", "45A04");

        gegevens.afspraken(GOED.replace("28500", "30000"), "44;44A01;14;1;eenheid;inspanning;;;");
        kijk();

        assertThat(tariefIs(houder, 30000)).isTrue();
        assertThat(eerder.tarieven("14", APRIL)).containsExactly(28500L);
    }
}
