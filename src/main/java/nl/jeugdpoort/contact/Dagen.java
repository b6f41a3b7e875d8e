package nl.jeugdpoort.contact;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates as documents and office workers write them; days are days in the Netherlands. */
final class Dagen {

    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
    private static final Pattern NEDERLANDS = Pattern.compile("([0-9]{1,2})[-/.]([0-9]{1,2})[-/.]([0-9]{4})");
    private static final DateTimeFormatter KORT = DateTimeFormatter.ofPattern("d-M-yyyy");

    private Dagen() {}

    static LocalDate vandaag(Instant nu) {
        return LocalDate.ofInstant(nu, ZONE);
    }

    /** The day in the form {@code 2026-01-31}, between the years 2000 and 2100; empty when it is none. */
    static Optional<LocalDate> lees(String tekst) {
        if (!tekst.matches("20[0-9]{2}-[0-9]{2}-[0-9]{2}")) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(tekst));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** {@code 31-1-2026} as {@code 2026-01-31}; any other text as it is. */
    static String uitNederlands(String tekst) {
        Matcher dag = NEDERLANDS.matcher(tekst);
        return dag.matches()
                ? "%s-%02d-%02d".formatted(dag.group(3), Integer.parseInt(dag.group(2)), Integer.parseInt(dag.group(1)))
                : tekst;
    }

    static String naarNederlands(LocalDate dag) {
        return dag == null ? "" : KORT.format(dag);
    }

    /** The day, null for null; for text that was found right. */
    static LocalDate van(String tekst) {
        return tekst == null ? null : LocalDate.parse(tekst);
    }
}
