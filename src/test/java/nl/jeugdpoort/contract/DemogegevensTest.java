package nl.jeugdpoort.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What comes along in {@code config/} must not make a message of others wrong. */
class DemogegevensTest {

    private static final LocalDate DAG = LocalDate.of(2026, 4, 10);

    private final Contractgegevens gegevens = Contractgegevens.uit(Path.of("config"));

    @Test
    void wie_de_poort_beproeft_met_de_vaste_proefpartijen_heeft_geen_contract() {
        for (String aanbieder : List.of("42420001", "42420002", "42420003", "65656055", "30300001", "30300002")) {
            for (String gemeente : List.of("0384", "0200", "0363", "0268", "0153")) {
                assertThat(gegevens.kent(gemeente, aanbieder)).isFalse();
            }
        }
        assertThat(gegevens.over("0384", "42420001", "45", "45A04").codeHoortBijCategorie(DAG))
                .isEqualTo(Antwoord.ONBEKEND);
    }

    @Test
    void de_landelijke_lijst_is_niet_verzonnen() {
        assertThat(Path.of("config/productcodes/landelijk.csv")).doesNotExist();
    }

    @Test
    void de_proefcontracten_laten_elke_soort_afspraak_zien() {
        Periode april = new Periode(LocalDate.of(2026, 4, 1), LocalDate.of(2026, 4, 30));

        assertThat(gegevens.over("0141", "42420003", "43", "43A12").tarieven("14", april))
                .containsExactly(28500L);
        assertThat(gegevens.over("0141", "42420003", "54", "54B01").tarieven("01", april))
                .containsExactly(166L);
        assertThat(gegevens.over("0141", "42420003", "43", "43A99").codeHoortBijCategorie(DAG))
                .isEqualTo(Antwoord.NEE);
        assertThat(gegevens.over("0141", "42420003", "44", "44A09").variant("83", DAG))
                .contains(Uitvoeringsvariant.OUTPUT);
        assertThat(gegevens.over("0141", "42420002", null, null).taakgericht(DAG))
                .isEqualTo(Antwoord.JA);
    }
}
