package nl.jeugdpoort.termijn;

import static java.time.DayOfWeek.SUNDAY;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The feast days of one year on which nobody doubts (Algemene termijnenwet, article 3.1), Sundays left out. */
final class Feestdagen {

    private Feestdagen() {}

    static Set<LocalDate> in(int jaar) {
        return namen(jaar).keySet();
    }

    /** The same days with their names; Hemelvaartsdag can fall on 5 May. */
    static Map<LocalDate, String> namen(int jaar) {
        var pasen = pasen(jaar);
        var namen = new TreeMap<LocalDate, String>();
        namen.put(LocalDate.of(jaar, 1, 1), "Nieuwjaarsdag");
        namen.put(pasen.plusDays(1), "Tweede Paasdag");
        namen.put(koningsdag(jaar), "Koningsdag");
        namen.put(LocalDate.of(jaar, 5, 5), "Bevrijdingsdag");
        namen.merge(pasen.plusDays(39), "Hemelvaartsdag", (een, twee) -> een + " en " + twee);
        namen.put(pasen.plusDays(50), "Tweede Pinksterdag");
        namen.put(LocalDate.of(jaar, 12, 25), "Eerste Kerstdag");
        namen.put(LocalDate.of(jaar, 12, 26), "Tweede Kerstdag");
        return namen;
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
