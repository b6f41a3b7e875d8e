package nl.jeugdpoort.cli.simulatie;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GroteDeclaratieTest {

    @ParameterizedTest
    @ValueSource(ints = {20_000, 1_000_000, 26_214_400})
    void eenDeclaratieIsGeldigEnZoGrootAlsGevraagd(int grootte) throws Exception {
        Run run = new Run(5, LocalDate.of(2026, 11, 22));
        ByteArrayOutputStream uit = new ByteArrayOutputStream();
        String identificatie = new GroteDeclaratie(run, new Paar("0384", "42420001"), 0, grootte).schrijf(0, uit);
        assertThat(run.kent(identificatie)).isTrue();
        assertThat(uit.size()).isBetween(grootte - 8000, grootte);
        new Schemas().keur("JW323", uit.toByteArray());
    }
}
