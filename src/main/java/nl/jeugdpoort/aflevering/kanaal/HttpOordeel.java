package nl.jeugdpoort.aflevering.kanaal;

import java.net.http.HttpHeaders;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Set;

/** What an HTTP answer means for a delivery. */
final class HttpOordeel {

    private static final Set<Integer> BEZORGD = Set.of(200, 201, 202, 204);
    private static final Set<Integer> LATER = Set.of(408, 425, 429);

    private HttpOordeel() {}

    static Uitkomst van(int status, HttpHeaders koppen, Instant nu) {
        if (BEZORGD.contains(status)) {
            return new Uitkomst.Bezorgd();
        }
        if (status >= 400 && status < 500 && !LATER.contains(status)) {
            return new Uitkomst.Definitief("HTTP " + status, "De ontvanger weigert het bericht.");
        }
        return new Uitkomst.Tijdelijk(
                "De ontvanger antwoordt met HTTP " + status + ".",
                koppen.firstValue("Retry-After").map(tekst -> pauze(tekst, nu)).orElse(null));
    }

    /** Seconds or a date (RFC 9110, 10.2.3); null for nonsense. */
    private static Duration pauze(String tekst, Instant nu) {
        if (tekst.matches("[0-9]{1,9}")) {
            return Duration.ofSeconds(Long.parseLong(tekst));
        }
        try {
            Duration tot = Duration.between(
                    nu,
                    ZonedDateTime.parse(tekst, DateTimeFormatter.RFC_1123_DATE_TIME)
                            .toInstant());
            return tot.isNegative() ? null : tot;
        } catch (DateTimeParseException nonsense) {
            return null;
        }
    }
}
