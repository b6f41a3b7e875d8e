package nl.jeugdpoort.console.berichten;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.jeugdpoort.bericht.BerichtStatus;
import nl.jeugdpoort.inzage.Berichtvondst;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stands in the address of a search, and what the page says of what was found. */
class BerichtzoekTest {

    private static Berichtzoek zoek(String soort, BerichtStatus status, String identificatie, LocalDate vanaf) {
        return new Berichtzoek(soort, status, null, null, null, identificatie, " ", null, vanaf, null, 7L, null);
    }

    @Test
    void het_adres_heeft_alleen_wat_is_ingevuld() {
        var zoek = zoek(" JW301 ", BerichtStatus.AFGEKEURD, "", null);
        assertThat(zoek.adres()).isEqualTo("/berichten?soort=JW301&status=AFGEKEURD");
        assertThat(zoek.ouderDan(12)).isEqualTo("/berichten?soort=JW301&status=AFGEKEURD&na=12");
        assertThat(zoek(null, null, null, null).adres()).isEqualTo("/berichten");
        assertThat(zoek(null, null, null, null).isLeeg()).isTrue();
    }

    @Test
    void wat_niet_in_een_adres_kan_wordt_omschreven() {
        assertThat(zoek(null, null, "<b>&{x} é\0", null).vraag()).isEqualTo("identificatie=%3Cb%3E%26%7Bx%7D%20%C3%A9");
    }

    @Test
    void een_dag_begint_en_eindigt_naar_nederlandse_tijd() {
        var dag = LocalDate.of(2026, 7, 1);
        var filter = new Berichtzoek(null, null, null, null, null, null, null, null, dag, dag, null, null).filter();
        assertThat(filter.vanaf()).isEqualTo(Instant.parse("2026-06-30T22:00:00Z"));
        assertThat(filter.tot()).isEqualTo(Instant.parse("2026-07-01T22:00:00Z"));
    }

    @ParameterizedTest
    @CsvSource({
        "0, Geen berichten gevonden",
        "1, 1 bericht gevonden",
        "2, 2 berichten gevonden",
        "1000, 1.000 berichten gevonden",
        "1001, Meer dan 1.000 berichten gevonden"
    })
    void het_aantal_staat_er_in_woorden(int aantal, String woorden) {
        var blad = Berichtblad.van(zoek(null, null, null, null), new Berichtvondst(List.of(), null, 5L, aantal));
        assertThat(blad.aantal()).isEqualTo(woorden);
        assertThat(blad.nieuwere()).isNull();
        assertThat(blad.oudere()).isEqualTo("/berichten?na=5");
    }
}
