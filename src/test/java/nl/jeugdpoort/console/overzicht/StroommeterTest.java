package nl.jeugdpoort.console.overzicht;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** How much passes, by looking at a number that grows. */
class StroommeterTest {

    private final Stroommeter meter = new Stroommeter();

    private void peil(int seconde, long stand) {
        meter.peil(Duration.ofSeconds(seconde).toNanos(), stand);
    }

    @Test
    void na_een_keer_kijken_is_er_nog_niets_te_zeggen() {
        peil(0, 5000);
        assertThat(meter.perMinuut()).isZero();
        assertThat(meter.verloop(30)).isEmpty();
    }

    @Test
    void alleen_de_laatste_minuut_telt_en_wie_korter_kijkt_rekent_om() {
        peil(0, 1000);
        peil(30, 1010);
        assertThat(meter.perMinuut()).isEqualTo(20);
        peil(90, 1100);
        assertThat(meter.perMinuut()).isEqualTo(90);
        peil(200, 1100);
        assertThat(meter.perMinuut()).isZero();
    }

    @Test
    void het_verloop_heeft_gelijke_stappen_en_begint_bij_wat_bekend_is() {
        peil(0, 0);
        peil(300, 50);
        peil(600, 150);
        assertThat(meter.verloop(2)).containsExactly(10L, 20L);
        peil(900, 150);
        assertThat(meter.verloop(2)).containsExactly(20L, 0L);
    }

    @Test
    void een_lijn_blijft_in_haar_kader_en_zegt_hetzelfde_in_woorden() {
        peil(0, 0);
        peil(600, 100);
        Lijn lijn = Lijn.van(meter.verloop(2));
        assertThat(lijn.punten()).isEqualTo("0.0,23.0 120.0,1.0");
        assertThat(lijn.zin()).isEqualTo("Verloop van de laatste 10 minuten: hooguit 20 per minuut, nu 20 per minuut.");
        assertThat(Lijn.van(java.util.List.of(7L))).isNull();
        assertThat(Lijn.van(java.util.List.of(0L, 0L)).punten()).isEqualTo("0.0,23.0 120.0,23.0");
    }
}
