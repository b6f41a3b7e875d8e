package nl.jeugdpoort.termijn;

import static java.time.DayOfWeek.SUNDAY;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Stream;

/** The feast days of one year on which nobody doubts (Algemene termijnenwet, article 3.1), Sundays left out. */
final class Feestdagen {

    private Feestdagen() {}

    static Set<LocalDate> in(int jaar) {
        var pasen = pasen(jaar);
        // A stream, because Hemelvaartsdag can fall on 5 May and Set.of refuses doubles.
        return Stream.of(
                        LocalDate.of(jaar, 1, 1),
                        pasen.plusDays(1),
                        koningsdag(jaar),
                        LocalDate.of(jaar, 5, 5),
                        pasen.plusDays(39),
                        pasen.plusDays(50),
                        LocalDate.of(jaar, 12, 25),
                        LocalDate.of(jaar, 12, 26))
                .collect(toUnmodifiableSet());
    }

    static LocalDate goedeVrijdag(int jaar) {
        return pasen(jaar).minusDays(2);
    }

    private static LocalDate koningsdag(int jaar) {
        var dag = LocalDate.of(jaar, 4, 27);
        return dag.getDayOfWeek() == SUNDAY ? dag.minusDays(1) : dag;
    }

    /** Easter Sunday in the Gregorian calendar (the algorithm of Meeus, Jones and Butcher). */
    static LocalDate pasen(int jaar) {
        int a = jaar % 19;
        int b = jaar / 100;
        int c = jaar % 100;
        int d = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int e = (32 + 2 * (b % 4) + 2 * (c / 4) - d - c % 4) % 7;
        int f = d + e - 7 * ((a + 11 * d + 22 * e) / 451) + 114;
        return LocalDate.of(jaar, f / 31, f % 31 + 1);
    }
}
