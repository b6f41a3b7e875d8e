package nl.jeugdpoort.cijfers;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Which figures; null does not limit.
 *
 * @param van first day, Dutch time
 * @param totEnMet last day; at most {@link #DAGEN} days after the first
 * @param berichtsoort for example {@code JW301}
 * @param deelnemer code of a participant: only what it sent or received
 */
public record Cijfervraag(LocalDate van, LocalDate totEnMet, String berichtsoort, String deelnemer) {

    public static final int DAGEN = 366;

    public Cijfervraag {
        if (totEnMet.isBefore(van)) {
            totEnMet = van;
        }
        if (ChronoUnit.DAYS.between(van, totEnMet) >= DAGEN) {
            van = totEnMet.minusDays(DAGEN - 1L);
        }
    }
}
