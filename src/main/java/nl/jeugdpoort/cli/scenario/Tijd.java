package nl.jeugdpoort.cli.scenario;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Set;

/** Moments as people in the Netherlands say them. */
final class Tijd {

    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
    private static final Locale NEDERLANDS = Locale.of("nl", "NL");
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("EEEE d MMMM yyyy, H.mm 'uur'", NEDERLANDS);
    private static final DateTimeFormatter DAG = DateTimeFormatter.ofPattern("EEEE d MMMM", NEDERLANDS);
    private static final LocalTime OCHTEND = LocalTime.of(9, 0);
    private static final LocalTime AVOND = LocalTime.of(17, 0);
    private static final int VRIJDAG = 5;

    /** The feast days that do not move: enough for people in a story, since the gateway counts the terms itself. */
    private static final Set<MonthDay> VRIJ =
            Set.of(MonthDay.of(1, 1), MonthDay.of(4, 27), MonthDay.of(12, 25), MonthDay.of(12, 26));

    private Tijd() {}

    /** For example {@code maandag 30 november 2026, 9.00 uur}. */
    static String moment(Instant moment) {
        return MOMENT.format(moment.atZone(ZONE));
    }

    /** The last day before an end, for example {@code donderdag 3 december}: an end is the first moment that is too late. */
    static String laatsteDag(Instant einde) {
        return DAG.format(einde.minusSeconds(1).atZone(ZONE));
    }

    static LocalDate dag(Instant moment) {
        return LocalDate.ofInstant(moment, ZONE);
    }

    /** Nine in the morning, this many working days later; with 0 the next moment at which people work, which may be now. */
    static Instant werkdagenLater(Instant moment, int dagen) {
        LocalDateTime nu = LocalDateTime.ofInstant(moment, ZONE);
        if (dagen == 0 && isWerkdag(nu.toLocalDate()) && nu.getHour() < AVOND.getHour()) {
            LocalDateTime ochtend = nu.toLocalDate().atTime(OCHTEND);
            return nu.isBefore(ochtend) ? ochtend.atZone(ZONE).toInstant() : moment;
        }
        LocalDate dag = nu.toLocalDate();
        for (int nog = Math.max(dagen, 1); nog > 0; nog -= isWerkdag(dag) ? 1 : 0) {
            dag = dag.plusDays(1);
        }
        return dag.atTime(OCHTEND).atZone(ZONE).toInstant();
    }

    private static boolean isWerkdag(LocalDate dag) {
        return dag.getDayOfWeek().getValue() <= VRIJDAG && !VRIJ.contains(MonthDay.from(dag));
    }
}
