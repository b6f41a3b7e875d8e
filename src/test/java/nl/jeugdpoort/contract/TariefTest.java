package nl.jeugdpoort.contract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TariefTest {

    @ParameterizedTest
    @CsvSource({"9985, 166", "9989, 166", "9990, 167", "9991, 167", "0, 0", "29, 0", "30, 1", "6000, 100"})
    void een_uurtarief_in_minuten_is_een_zestigste_in_hele_centen_half_omhoog(long uur, long minuut) {
        assertThat(new Tarief(uur, 60).perEenheid()).isEqualTo(minuut);
    }

    @ParameterizedTest
    @CsvSource({
        "9985, 50, 8321",
        "9985, 60, 9985",
        "9985, 0, 0",
        "1, 30, 1",
        "1, 29, 0",
        "9990, 1, 167",
        "9985, 1440, 239640"
    })
    void een_bedrag_wordt_pas_na_het_vermenigvuldigen_afgerond(long uur, long minuten, long bedrag) {
        assertThat(new Tarief(uur, 60).voor(minuten)).isEqualTo(bedrag);
    }

    @Test
    void het_hoogste_tarief_maal_het_hoogste_volume_past() {
        assertThat(new Tarief(99_999_999, 1).voor(99_999_999)).isEqualTo(9_999_999_800_000_001L);
        assertThat(new Tarief(99_999_999, 1).perEenheid()).isEqualTo(99_999_999);
    }
}
