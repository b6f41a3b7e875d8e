package nl.jeugdpoort.deelnemer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import nl.jeugdpoort.deelnemer.Inloggegevens.Rol;
import org.junit.jupiter.api.Test;

class InloggeheugenTest {

    private final AtomicLong nu = new AtomicLong();
    private final Inloggeheugen geheugen = new Inloggeheugen(nu::get);
    private final Stand stand = stand();

    @Test
    void wat_klopte_is_een_paar_minuten_bekend() {
        geheugen.onthoud("0384", "goed", stand, Rol.DEELNEMER);

        assertThat(geheugen.zoek("0384", "goed", stand)).contains(Rol.DEELNEMER);
        assertThat(geheugen.zoek("0384", "fout", stand)).isEmpty();
        assertThat(geheugen.zoek("0200", "goed", stand)).isEmpty();
        nu.addAndGet(Duration.ofMinutes(5).toNanos());
        assertThat(geheugen.zoek("0384", "goed", stand)).isEmpty();
    }

    @Test
    void na_een_gewijzigde_configuratie_is_niets_meer_bekend() {
        geheugen.onthoud("0384", "goed", stand, Rol.DEELNEMER);

        assertThat(geheugen.zoek("0384", "goed", stand())).isEmpty();
    }

    private static Stand stand() {
        return new Stand(Map.of(), List.of(), List.of(), Map.of());
    }
}
