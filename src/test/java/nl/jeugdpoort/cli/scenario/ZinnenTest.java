package nl.jeugdpoort.cli.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

    @ParameterizedTest
    @CsvSource({
        "JW301, B1, toewijzing (JW301)",
        "JW316, B2, retourbericht (JW316)",
        "AANMELDFORMULIER, DEMO-1-F.1, aanmeldformulier",
        "AANMELDFORMULIER, D1-1.1, aanmeldformulier zonder personen (deel 1)",
        "JW319, B3, JW319"
    })
    void eenBerichtHeeftEenNaam(String soort, String identificatie, String naam) {
        var bericht =
                JsonNodeFactory.instance.objectNode().put("berichtsoort", soort).put("identificatie", identificatie);
        assertThat(Zinnen.bericht(bericht)).isEqualTo(naam);
    }

    @Test
    void eenRijtjeHeeftEnVoorHetLaatste() {
        assertThat(Zinnen.en(List.of())).isEmpty();
        assertThat(Zinnen.en(List.of("a"))).isEqualTo("a");
        assertThat(Zinnen.en(List.of("a", "b", "c"))).isEqualTo("a, b en c");
    }
}
