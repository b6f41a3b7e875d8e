package nl.jeugdpoort.toegang;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class InlogpogingenTest {

    private final AtomicLong nu = new AtomicLong();
    private final Inlogpogingen pogingen = new Inlogpogingen(nu::get);

    @Test
    void tien_keer_missen_mag_en_daarna_verdubbelt_de_wachttijd_tot_een_minuut() {
        mis(Inlogpogingen.VRIJ - 1);
        assertThat(pogingen.wachttijd("wie")).isZero();
        mis(1);
        assertThat(pogingen.wachttijd("wie")).isEqualTo(Duration.ofSeconds(1));
        mis(1);
        assertThat(pogingen.wachttijd("wie")).isEqualTo(Duration.ofSeconds(2));
        mis(90);
        assertThat(pogingen.wachttijd("wie")).isEqualTo(Duration.ofMinutes(1));
        nu.addAndGet(Duration.ofMinutes(1).toNanos());
        assertThat(pogingen.wachttijd("wie")).isZero();
    }

    @Test
    void een_ander_en_wie_daarna_goed_inlogt_hoeft_niet_te_wachten() {
        mis(Inlogpogingen.VRIJ);

        assertThat(pogingen.wachttijd("ander")).isZero();
        pogingen.gelukt("wie");
        assertThat(pogingen.wachttijd("wie")).isZero();
    }

    @Test
    void na_een_kwartier_rust_begint_het_tellen_opnieuw() {
        mis(Inlogpogingen.VRIJ + 5);
        nu.addAndGet(Duration.ofMinutes(16).toNanos());
        mis(1);

        assertThat(pogingen.wachttijd("wie")).isZero();
    }

    private void mis(int keren) {
        for (int i = 0; i < keren; i++) {
            pogingen.mislukt("wie");
        }
    }
}
