package nl.jeugdpoort.console.termijnen;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.jeugdpoort.termijn.Dagstand;

/**
 * A month as a calendar on the wall.
 *
 * @param vandaag today, marked when it is in this month
 * @param weken its weeks, from Monday
 */
record Maandblad(YearMonth maand, LocalDate vandaag, List<Week> weken) {

    private static final DateTimeFormatter NAAM = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.of("nl"));
    private static final int DAGEN = 7;

    /**
     * One week.
     *
     * @param nummer of the ISO year
     * @param dagen from Monday to Sunday, null for a day of another month
     */
    record Week(int nummer, List<Dagstand> dagen) {}

    /** @param dagen every day of the month, in order */
    static Maandblad van(YearMonth maand, LocalDate vandaag, List<Dagstand> dagen) {
        List<Dagstand> vakken = new ArrayList<>();
        for (int leeg = 1; leeg < maand.atDay(1).getDayOfWeek().getValue(); leeg++) {
            vakken.add(null);
        }
        vakken.addAll(dagen);
        while (vakken.size() % DAGEN != 0) {
            vakken.add(null);
        }
        List<Week> weken = new ArrayList<>();
        for (int begin = 0; begin < vakken.size(); begin += DAGEN) {
            List<Dagstand> week = vakken.subList(begin, begin + DAGEN);
            weken.add(new Week(nummer(week), week));
        }
        return new Maandblad(maand, vandaag, weken);
    }

    private static int nummer(List<Dagstand> week) {
        return week.stream()
                .filter(dag -> dag != null)
                .mapToInt(dag -> dag.dag().get(IsoFields.WEEK_OF_WEEK_BASED_YEAR))
                .findFirst()
                .orElseThrow();
    }

    /** For example {@code november 2026}. */
    public String naam() {
        return NAAM.format(maand);
    }

    public YearMonth vorige() {
        return maand.minusMonths(1);
    }

    public YearMonth volgende() {
        return maand.plusMonths(1);
    }

    /** How many terms end in this month. */
    public int aantal() {
        return weken.stream()
                .flatMap(week -> week.dagen().stream())
                .filter(dag -> dag != null)
                .mapToInt(Dagstand::aantal)
                .sum();
    }
}
