package nl.jeugdpoort.termijn;

import static nl.jeugdpoort.termijn.Lezing.RUIM;
import static nl.jeugdpoort.termijn.Lezing.STRENG;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.jeugdpoort.instelling.Configuratiemap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KalenderTest {

    private final Kalender kalender =
            new Termijnconfig(new Configuratiemap(Path.of("config").toAbsolutePath())).kalender();

    @ParameterizedTest(name = "de vrije werkdagen van {0}")
    @CsvSource(delimiter = '|', textBlock = """
                    2026 | 2026-01-01 2026-04-06 2026-04-27 2026-05-05 2026-05-14 2026-05-25 2026-12-25
                    2027 | 2027-01-01 2027-03-29 2027-04-27 2027-05-05 2027-05-06 2027-05-17
                    2028 | 2028-04-17 2028-04-27 2028-05-05 2028-05-25 2028-06-05 2028-12-25 2028-12-26
                    """)
    void streng(int jaar, String dagen) {
        assertThat(vrijeWeekdagen(jaar, STRENG)).isEqualTo(dagen);
    }

    @ParameterizedTest(name = "in {0} zijn er ruim gelezen ook Goede Vrijdag en de dagen bij koninklijk besluit")
    @CsvSource(delimiter = '|', textBlock = """
                    2026 | 2026-01-02 2026-04-03 2026-05-15
                    2027 | 2027-03-26 2027-05-07
                    2028 | 2028-04-14 2028-04-28 2028-05-26
                    """)
    void ruim(int jaar, String extra) {
        var streng = vrijeWeekdagen(jaar, STRENG);
        var verschil = Arrays.stream(vrijeWeekdagen(jaar, RUIM).split(" "))
                .filter(dag -> !streng.contains(dag))
                .collect(Collectors.joining(" "));
        assertThat(verschil).isEqualTo(extra);
    }

    @ParameterizedTest(name = "Pasen valt in {0} op {1}")
    @CsvSource({
        "1961, 1961-04-02",
        "2000, 2000-04-23",
        "2008, 2008-03-23",
        "2024, 2024-03-31",
        "2038, 2038-04-25",
        "2049, 2049-04-18"
    })
    void pasen(int jaar, LocalDate dag) {
        assertThat(Feestdagen.pasen(jaar)).isEqualTo(dag);
    }

    @Test
    void koningsdagOpZondagIsOpZaterdag() {
        assertThat(Feestdagen.in(2031)).contains(LocalDate.of(2031, 4, 26)).doesNotContain(LocalDate.of(2031, 4, 27));
        assertThat(Feestdagen.in(2026)).contains(LocalDate.of(2026, 4, 27));
    }

    @Test
    void hemelvaartsdagMagOpBevrijdingsdagVallen() {
        assertThat(Feestdagen.in(2016)).contains(LocalDate.of(2016, 5, 5)).hasSize(7);
    }

    @ParameterizedTest(name = "{1} werkdagen na {0} is {2}")
    @CsvSource({
        "2026-11-20, 3, 2026-11-25", // from Friday over the weekend
        "2026-11-21, 1, 2026-11-23", // a Saturday is day 0 all the same
        "2026-12-23, 3, 2026-12-29", // over Christmas and the weekend
        "2026-04-24, 1, 2026-04-28", // over Koningsdag
        "2026-11-25, -5, 2026-11-18",
        "2026-11-25, 0, 2026-11-25"
    })
    void telt(LocalDate dag, int aantal, LocalDate einde) {
        assertThat(kalender.plusWerkdagen(dag, aantal, STRENG)).isEqualTo(einde);
    }

    @Test
    void dagenVanDrieentwintigEnVijfentwintigUurLopenTotMiddernachtInNederland() {
        assertThat(Kalender.eindeVan(LocalDate.of(2026, 3, 29))).isEqualTo(Instant.parse("2026-03-29T22:00:00Z"));
        assertThat(Kalender.eindeVan(LocalDate.of(2026, 10, 25))).isEqualTo(Instant.parse("2026-10-25T23:00:00Z"));
        assertThat(duur(LocalDate.of(2026, 3, 29))).isEqualTo(Duration.ofHours(23));
        assertThat(duur(LocalDate.of(2026, 10, 25))).isEqualTo(Duration.ofHours(25));
    }

    @Test
    void deDagIsDeDagInNederland() {
        assertThat(Kalender.dagVan(Instant.parse("2026-11-22T23:30:00Z"))).isEqualTo(LocalDate.of(2026, 11, 23));
        assertThat(Kalender.dagVan(Instant.parse("2026-07-22T21:59:59Z"))).isEqualTo(LocalDate.of(2026, 7, 22));
    }

    private static Duration duur(LocalDate dag) {
        return Duration.between(Kalender.eindeVan(dag.minusDays(1)), Kalender.eindeVan(dag));
    }

    private String vrijeWeekdagen(int jaar, Lezing lezing) {
        Predicate<LocalDate> vrij = dag -> dag.getDayOfWeek().getValue() < 6 && !kalender.isWerkdag(dag, lezing);
        return LocalDate.of(jaar, 1, 1)
                .datesUntil(LocalDate.of(jaar + 1, 1, 1))
                .filter(vrij)
                .map(LocalDate::toString)
                .collect(Collectors.joining(" "));
    }
}
