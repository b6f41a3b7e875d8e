package nl.jeugdpoort.toets.regels.keten;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Counting in a period, beside going through its days one by one. */
class PeriodeTest {

    static Arbitrary<Periode> ergensTussen2021En2032() {
        Arbitrary<Integer> begin = Arbitraries.integers().between(0, 4000);
        Arbitrary<Integer> duur = Arbitraries.oneOf(
                Arbitraries.integers().between(0, 40), Arbitraries.integers().between(0, 800));
        return Combinators.combine(begin, duur)
                .as((b, d) -> new Periode(
                        LocalDate.of(2021, 1, 1).plusDays(b),
                        LocalDate.of(2021, 1, 1).plusDays((long) b + d)));
    }

    static List<LocalDate> dagen(Periode periode) {
        return periode.begin().datesUntil(periode.einde().plusDays(1)).toList();
    }

    static long weken(Stream<LocalDate> dagen) {
        return dagen.map(d -> d.get(IsoFields.WEEK_BASED_YEAR) * 100 + d.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR))
                .distinct()
                .count();
    }

    @Provide
    Arbitrary<Periode> perioden() {
        return ergensTussen2021En2032();
    }

    @Property
    void tellen_geeft_hetzelfde_als_dag_voor_dag(@ForAll("perioden") Periode periode) {
        List<LocalDate> dagen = dagen(periode);
        assertThat(periode.dagen()).isEqualTo(dagen.size());
        assertThat(periode.weken()).isEqualTo(weken(dagen.stream()));
        assertThat(periode.zondagen())
                .isEqualTo(dagen.stream()
                        .filter(d -> d.getDayOfWeek() == DayOfWeek.SUNDAY)
                        .count());
        assertThat(periode.maanden())
                .isEqualTo(dagen.stream().map(YearMonth::from).distinct().count());
    }

    @Property
    void een_dag_zit_erin_of_niet(@ForAll("perioden") Periode periode) {
        List<LocalDate> dagen = dagen(periode);
        Stream.of(-1, 0, 1).forEach(stap -> {
            assertThat(periode.bevat(periode.begin().plusDays(stap)))
                    .isEqualTo(dagen.contains(periode.begin().plusDays(stap)));
            assertThat(periode.bevat(periode.einde().plusDays(stap)))
                    .isEqualTo(dagen.contains(periode.einde().plusDays(stap)));
        });
    }

    @Example
    void een_hele_maand_is_van_de_eerste_tot_en_met_de_laatste_dag() {
        assertThat(periode("2026-06-01", "2026-06-30").heleMaand()).isTrue();
        assertThat(periode("2028-02-01", "2028-02-29").heleMaand()).isTrue();
        assertThat(periode("2028-02-01", "2028-02-28").heleMaand()).isFalse();
        assertThat(periode("2026-06-02", "2026-06-30").heleMaand()).isFalse();
        assertThat(periode("2026-06-01", "2026-07-31").heleMaand()).isFalse();
    }

    @Example
    void een_week_over_de_jaarwisseling_telt_een_keer() {
        assertThat(periode("2026-12-28", "2027-01-03").weken()).isEqualTo(1);
        assertThat(periode("2026-12-01", "2026-12-31").weken()).isEqualTo(5);
        assertThat(periode("2027-01-01", "2027-01-31").weken()).isEqualTo(5);
        assertThat(periode("2026-08-01", "2026-08-31").weken()).isEqualTo(6);
    }

    static Periode periode(String begin, String einde) {
        return new Periode(LocalDate.parse(begin), LocalDate.parse(einde));
    }
}
