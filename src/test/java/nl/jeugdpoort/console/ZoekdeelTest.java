package nl.jeugdpoort.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ZoekdeelTest {

    @Test
    void wat_leeg_bleef_begrenst_niet() {
        var zoek = new Zoekdeel().met("van", null).met("naar", "  ").met("soort", "\0");
        assertThat(zoek).hasToString("");
        assertThat(zoek.achter("/berichten")).isEqualTo("/berichten");
    }

    @Test
    void een_waarde_blijft_een_waarde_wat_er_ook_in_staat() {
        var zoek = new Zoekdeel().met("wie", " a&b=c#d ").met("dag", LocalDate.of(2026, 11, 28));
        assertThat(zoek.achter("/audit")).isEqualTo("/audit?wie=a%26b%3Dc%23d&dag=2026-11-28");
    }
}
