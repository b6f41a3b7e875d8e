package nl.jeugdpoort.console;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import nl.jeugdpoort.deelnemer.Deelnemers;
import org.springframework.stereotype.Component;

/** How pages write what the gateway knows by a code or a moment. */
@Component
public class Namen {

    private static final ZoneId NEDERLAND = ZoneId.of("Europe/Amsterdam");
    private static final Locale NEDERLANDS = Locale.of("nl");
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d MMM yyyy HH:mm:ss", NEDERLANDS).withZone(NEDERLAND);
    private static final DateTimeFormatter UUR =
            DateTimeFormatter.ofPattern("d MMM HH:mm", NEDERLANDS).withZone(NEDERLAND);
    private static final DateTimeFormatter DAG = DateTimeFormatter.ofPattern("d MMM yyyy", NEDERLANDS);

    private final Deelnemers deelnemers;

    Namen(Deelnemers deelnemers) {
        this.deelnemers = deelnemers;
    }

    /** Name and code of a participant; only the code of who is none. */
    public String wie(String code) {
        return deelnemers.vind(code).map(d -> d.naam() + " (" + code + ")").orElse(code);
    }

    /** Dutch date and time, empty for null. */
    public String moment(Instant moment) {
        return moment == null ? "" : MOMENT.format(moment);
    }

    /** Dutch date and the hour that begins then. */
    public String uur(Instant begin) {
        return UUR.format(begin);
    }

    /** Dutch date, empty for null. */
    public String dag(LocalDate dag) {
        return dag == null ? "" : datum(dag);
    }

    /** Dutch date. */
    public static String datum(LocalDate dag) {
        return DAG.format(dag);
    }

    /** Dutch date of a moment, empty for null. */
    public String dagVan(Instant moment) {
        return moment == null ? "" : dag(LocalDate.ofInstant(moment, NEDERLAND));
    }

    /** The last day on which it is not too late, empty for null. */
    public String uiterlijk(Instant teLaat) {
        return teLaat == null ? "" : dag(LocalDate.ofInstant(teLaat.minusNanos(1), NEDERLAND));
    }

    /** A number with a point between the thousands. */
    public static String getal(long getal) {
        return String.format(NEDERLANDS, "%,d", getal);
    }

    /** A constant as a word: {@code TE_LAAT} is te laat. */
    public String woord(Enum<?> constante) {
        return constante.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** A kind in kebab-case as words. */
    public String woorden(String soort) {
        return soort.replace('-', ' ');
    }
}
