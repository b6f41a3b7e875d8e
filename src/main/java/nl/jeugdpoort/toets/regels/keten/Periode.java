package nl.jeugdpoort.toets.regels.keten;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;

/** The days from a first to a last one, both included. */
record Periode(LocalDate begin, LocalDate einde) {

    boolean bevat(LocalDate dag) {
        return !dag.isBefore(begin) && !dag.isAfter(einde);
    }

    /** Whether it is exactly one calendar month. */
    boolean heleMaand() {
        return begin.getDayOfMonth() == 1 && einde.equals(begin.with(TemporalAdjusters.lastDayOfMonth()));
    }

    long dagen() {
        return ChronoUnit.DAYS.between(begin, einde) + 1;
    }

    /** Number of weeks from Monday to Sunday of which it has a day, also over the end of a year. */
    long weken() {
        return ChronoUnit.WEEKS.between(maandag(begin), maandag(einde)) + 1;
    }

    private static LocalDate maandag(LocalDate dag) {
        return dag.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    long zondagen() {
        LocalDate eerste = begin.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
        LocalDate laatste = einde.with(TemporalAdjusters.previousOrSame(DayOfWeek.SUNDAY));
        return ChronoUnit.WEEKS.between(eerste, laatste) + 1;
    }

    /** Number of calendar months of which it has a day. */
    long maanden() {
        return ChronoUnit.MONTHS.between(YearMonth.from(begin), YearMonth.from(einde)) + 1;
    }
}
