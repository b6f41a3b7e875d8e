package nl.jeugdpoort.termijn;

import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Dutch werkdagen: Monday to Friday, but for the free days of {@code config/werkdagen.yaml}. Safe for use by many threads. */
final class Kalender {

    /** Days are days in this zone, whatever the zone of the machine. */
    static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    private final Werkdagregels regels;
    private final Map<Lezing, Map<Integer, Set<LocalDate>>> vrij = new EnumMap<>(Lezing.class);

    Kalender(Werkdagregels regels) {
        this.regels = regels;
        for (var lezing : Lezing.values()) {
            vrij.put(lezing, new ConcurrentHashMap<>());
        }
    }

    boolean isWerkdag(LocalDate dag, Lezing lezing) {
        var weekdag = dag.getDayOfWeek();
        return weekdag != SATURDAY
                && weekdag != SUNDAY
                && !vrij.get(lezing)
                        .computeIfAbsent(dag.getYear(), jaar -> vrijeDagen(jaar, lezing))
                        .contains(dag);
    }

    /**
     * The n-th werkdag after a day; day 1 is the first werkdag after it. Counts back when n is negative.
     *
     * @param aantal number of werkdagen; 0 gives the day itself
     */
    LocalDate plusWerkdagen(LocalDate dag, int aantal, Lezing lezing) {
        int stap = Integer.signum(aantal);
        var uitkomst = dag;
        for (int nog = Math.abs(aantal); nog > 0; ) {
            uitkomst = uitkomst.plusDays(stap);
            nog -= isWerkdag(uitkomst, lezing) ? 1 : 0;
        }
        return uitkomst;
    }

    /** Why a day is no werkdag on the lenient reading, in Dutch; null for a werkdag. */
    String vrij(LocalDate dag) {
        if (isWerkdag(dag, Lezing.RUIM)) {
            return null;
        }
        String naam = Feestdagen.namen(dag.getYear()).get(dag);
        if (naam != null) {
            return naam;
        }
        if (dag.equals(Feestdagen.goedeVrijdag(dag.getYear()))) {
            return "Goede Vrijdag";
        }
        return switch (dag.getDayOfWeek()) {
            case SATURDAY, SUNDAY -> "weekend";
            default -> "vrije dag bij koninklijk besluit";
        };
    }

    /** The moments at which werkdagen begin on the lenient reading: as many lie before a moment as there were werkdagen. */
    List<Instant> werkdagen(LocalDate eerste, LocalDate laatste) {
        return eerste.datesUntil(laatste.plusDays(1))
                .filter(dag -> isWerkdag(dag, Lezing.RUIM))
                .map(dag -> dag.atStartOfDay(ZONE).toInstant())
                .toList();
    }

    /** The moment at which a day is over: the first instant that is no longer that day (days of 23 and 25 hours included). */
    static Instant eindeVan(LocalDate dag) {
        return dag.plusDays(1).atStartOfDay(ZONE).toInstant();
    }

    static LocalDate dagVan(Instant moment) {
        return moment.atZone(ZONE).toLocalDate();
    }

    private Set<LocalDate> vrijeDagen(int jaar, Lezing lezing) {
        var dagen = new HashSet<>(Feestdagen.in(jaar));
        var goedeVrijdag = Feestdagen.goedeVrijdag(jaar);
        if (regels.op(goedeVrijdag).goedeVrijdag().volgens(lezing)) {
            dagen.add(goedeVrijdag);
        }
        regels.dagenBijBesluit(jaar)
                .filter(dag -> regels.op(dag).koninklijkBesluit().volgens(lezing))
                .forEach(dagen::add);
        return Set.copyOf(dagen);
    }
}
