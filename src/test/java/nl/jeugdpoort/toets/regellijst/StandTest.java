package nl.jeugdpoort.toets.regellijst;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Words of the rule list. */
class StandTest {

    @ParameterizedTest
    @EnumSource(Stand.class)
    void elke_stand_is_te_vinden_bij_zijn_woord(Stand stand) {
        assertThat(Stand.van(stand.woord())).isEqualTo(stand);
    }

    @ParameterizedTest
    @EnumSource(Niveau.class)
    void elk_niveau_is_te_vinden_bij_zijn_woord(Niveau niveau) {
        assertThat(Niveau.van(niveau.woord())).isEqualTo(niveau);
    }

    @Test
    void gedaan_is_wat_de_poort_het_schema_of_een_ander_deel_van_de_poort_doet() {
        assertThat(Arrays.stream(Stand.values()).filter(Stand::gedaan))
                .containsExactly(Stand.GEBOUWD, Stand.SCHEMA, Stand.ELDERS);
    }

    @Test
    void een_ander_woord_is_een_fout_in_de_lijst_die_zegt_welk() {
        assertThatThrownBy(() -> Stand.van("klaar"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("klaar");
        assertThatThrownBy(() -> Niveau.van("hoog"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("hoog");
    }
}
