package nl.jeugdpoort.cli.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ZinnenTest {

    @Test
    void eenTekstBreektBijEenSpatie() {
        assertThat(Zinnen.vouw("het lokaal team belt", 12)).containsExactly("het lokaal", "team belt");
        assertThat(Zinnen.vouw("past precies", 12)).containsExactly("past precies");
    }

    @Test
    void eenWoordDatLangerIsBreektAanHetEinde() {
        assertThat(Zinnen.vouw("de jeugdbeschermingstafel", 12)).containsExactly("de", "jeugdbescher", "mingstafel");
    }

    @Test
    void eenRijtjeHeeftEnVoorHetLaatste() {
        assertThat(Zinnen.en(List.of())).isEmpty();
        assertThat(Zinnen.en(List.of("a"))).isEqualTo("a");
        assertThat(Zinnen.en(List.of("a", "b", "c"))).isEqualTo("a, b en c");
    }
}
