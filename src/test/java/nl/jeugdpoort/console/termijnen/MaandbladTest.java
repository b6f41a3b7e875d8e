package nl.jeugdpoort.console.termijnen;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import nl.jeugdpoort.termijn.Dagstand;
import org.junit.jupiter.api.Test;

class MaandbladTest {

    private static Maandblad van(YearMonth maand) {
        List<Dagstand> dagen = maand.atDay(1)
                .datesUntil(maand.atEndOfMonth().plusDays(1))
                .map(dag -> new Dagstand(dag, null, 2, 1, 0))
                .toList();
        return Maandblad.van(maand, LocalDate.of(2026, 11, 23), dagen);
    }

    @Test
    void elke_week_heeft_zeven_vakken_van_maandag_tot_en_met_zondag() {
        Maandblad november = van(YearMonth.of(2026, 11));
        assertThat(november.naam()).isEqualTo("november 2026");
        assertThat(november.aantal()).isEqualTo(60);
        assertThat(november.weken()).hasSize(6).allMatch(week -> week.dagen().size() == 7);
        assertThat(november.weken().getFirst().nummer()).isEqualTo(44);
        assertThat(november.weken().getFirst().dagen().get(6).dag()).isEqualTo(LocalDate.of(2026, 11, 1));
        assertThat(november.weken().getLast().dagen().getFirst().dag()).isEqualTo(LocalDate.of(2026, 11, 30));
    }

    @Test
    void een_maand_die_op_maandag_begint_heeft_geen_leeg_vak_vooraf() {
        assertThat(van(YearMonth.of(2027, 2)).weken())
                .hasSize(4)
                .allSatisfy(week -> assertThat(week.dagen()).doesNotContainNull());
    }
}
