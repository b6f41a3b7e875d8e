package nl.jeugdpoort.toets.regels.keten;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.OptionalLong;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import nl.jeugdpoort.register.Declaratiestand.Verbruik;
import nl.jeugdpoort.register.Omvang;

/** What a toewijzing allows, beside a plain count over its days and the examples of IV077. */
class ToegewezenTest {

    private static final LocalDate EERSTE = LocalDate.of(2021, 1, 1);

    @Provide
    Arbitrary<Toegewezen> toewijzingen() {
        Arbitrary<Omvang> omvang = Combinators.combine(
                        Arbitraries.longs().between(1, 500),
                        Arbitraries.of("01", "04", "14", "16", "82", "83", "84"),
                        Arbitraries.of("1", "2", "4", "6"))
                .as(Omvang::new);
        Arbitrary<Integer> ingang = Arbitraries.integers().between(0, 3000);
        Arbitrary<Integer> duur = Arbitraries.integers().between(0, 900).injectNull(0.2);
        return Combinators.combine(omvang, ingang, duur)
                .as((o, i, d) ->
                        new Toegewezen(o, EERSTE.plusDays(i), d == null ? null : EERSTE.plusDays((long) i + d)));
    }

    /** The months of which a toewijzing has a day, cut to it; of an open one the first year. */
    private static List<Periode> maanden(Toegewezen t) {
        LocalDate einde = t.einde() == null ? t.ingang().plusYears(1) : t.einde();
        return PeriodeTest.dagen(new Periode(t.ingang(), einde)).stream()
                .map(YearMonth::from)
                .distinct()
                .map(m -> new Periode(later(t.ingang(), m.atDay(1)), eerder(einde, m.atEndOfMonth())))
                .toList();
    }

    private static LocalDate later(LocalDate een, LocalDate ander) {
        return een.isAfter(ander) ? een : ander;
    }

    private static LocalDate eerder(LocalDate een, LocalDate ander) {
        return een.isBefore(ander) ? een : ander;
    }

    @Property
    void het_maximum_van_elke_maand_is_dag_voor_dag_geteld(@ForAll("toewijzingen") Toegewezen t) {
        for (Periode maand : maanden(t)) {
            long keren = keren(t, maand);
            assertThat(t.maximum(maand, t.omvang().eenheid()))
                    .isEqualTo(t.omvang().volume() * keren);
            if (t.omvang().eenheid().equals("04")) {
                assertThat(t.maximum(maand, "01")).isEqualTo(t.omvang().volume() * keren * 60);
            }
        }
    }

    private static long keren(Toegewezen t, Periode maand) {
        List<LocalDate> dagen = PeriodeTest.dagen(maand);
        return switch (t.omvang().frequentie()) {
            case "1" -> dagen.size();
            case "2" ->
                t.isOutput() ? dagen.stream().mapToLong(d -> weekTelt(t, d)).sum() : PeriodeTest.weken(dagen.stream());
            default -> 1;
        };
    }

    /** How many weeks of output count on a day: one on a Sunday, and one more on the last when days follow it. */
    private static long weekTelt(Toegewezen t, LocalDate dag) {
        if (dag.getDayOfWeek() != DayOfWeek.SUNDAY) {
            return 0;
        }
        boolean erVolgenDagen =
                t.einde() != null && dag.isBefore(t.einde()) && dag.plusDays(7).isAfter(t.einde());
        return erVolgenDagen ? 2 : 1;
    }

    @Property
    void het_totaal_is_dag_voor_dag_geteld(@ForAll("toewijzingen") Toegewezen t) {
        String frequentie = t.omvang().frequentie();
        if (frequentie.equals("6")) {
            assertThat(t.totaal()).hasValue(t.omvang().volume());
        } else if (t.einde() == null) {
            assertThat(t.totaal()).isEmpty();
        } else {
            List<LocalDate> dagen = PeriodeTest.dagen(new Periode(t.ingang(), t.einde()));
            long keren = switch (frequentie) {
                case "1" -> dagen.size();
                case "2" -> PeriodeTest.weken(dagen.stream());
                default -> maanden(t).size();
            };
            assertThat(t.totaal()).hasValue(t.omvang().volume() * keren);
        }
    }

    @Property
    void precies_het_totaal_past_en_een_meer_niet(@ForAll("toewijzingen") Toegewezen t) {
        OptionalLong totaal = t.totaal();
        if (totaal.isEmpty()) {
            assertThat(t.omvat(new Verbruik(Long.MAX_VALUE, Long.MAX_VALUE, 0))).isTrue();
            return;
        }
        boolean minuten = t.omvang().eenheid().equals("01");
        for (int meer = -1; meer <= 1; meer++) {
            long volume = totaal.getAsLong() + meer;
            Verbruik verbruik = minuten ? new Verbruik(volume, 0, 0) : new Verbruik(0, volume, 0);
            assertThat(t.omvat(verbruik)).isEqualTo(meer <= 0);
        }
    }

    @Property
    void uren_en_minuten_tellen_samen(
            @ForAll @LongRange(min = 0, max = 300) long uren, @ForAll @LongRange(min = 0, max = 9000) long minuten) {
        Toegewezen honderdUur = new Toegewezen(new Omvang(100, "04", "6"), EERSTE, null);
        assertThat(honderdUur.omvat(new Verbruik(minuten, uren, 0))).isEqualTo(uren + minuten / 60.0 <= 100);
    }

    @Example
    void bij_uren_mag_het_ook_in_minuten_en_verder_alleen_in_de_eigen_eenheid() {
        for (String eigen : List.of("01", "04", "14", "16", "82", "83", "84")) {
            for (String ander : List.of("01", "04", "14", "16", "82", "83", "84")) {
                Toegewezen t = new Toegewezen(new Omvang(1, eigen, "2"), EERSTE, EERSTE);
                assertThat(t.kent(ander)).isEqualTo(ander.equals(eigen) || (eigen + ander).equals("0401"));
                assertThat(t.isOutput()).isEqualTo(eigen.equals("82") || eigen.equals("83"));
            }
        }
    }

    @Example
    void een_gebroken_laatste_week_output_telt_in_de_maand_van_de_laatste_zondag() {
        Toegewezen t =
                new Toegewezen(new Omvang(3, "82", "2"), LocalDate.parse("2026-05-01"), LocalDate.parse("2026-07-03"));
        assertThat(t.maximum(PeriodeTest.periode("2026-05-01", "2026-05-31"), "82"))
                .isEqualTo(15);
        assertThat(t.maximum(PeriodeTest.periode("2026-06-01", "2026-06-30"), "82"))
                .isEqualTo(15);
        assertThat(t.maximum(PeriodeTest.periode("2026-07-01", "2026-07-03"), "82"))
                .isZero();
        Toegewezen totZondag = new Toegewezen(t.omvang(), t.ingang(), LocalDate.parse("2026-06-28"));
        assertThat(totZondag.maximum(PeriodeTest.periode("2026-06-01", "2026-06-28"), "82"))
                .isEqualTo(12);
    }

    @Example
    void een_toewijzing_zonder_zondag_heeft_geen_slotweek() {
        Toegewezen t =
                new Toegewezen(new Omvang(3, "82", "2"), LocalDate.parse("2026-07-06"), LocalDate.parse("2026-07-10"));
        assertThat(t.maximum(PeriodeTest.periode("2026-07-01", "2026-07-31"), "82"))
                .isEqualTo(12);
    }
}
