package nl.jeugdpoort.console.audit;

import static nl.jeugdpoort.console.Zoekdeel.gevuld;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import nl.jeugdpoort.audit.Auditvraag;
import nl.jeugdpoort.audit.Handeling;
import nl.jeugdpoort.console.Zoekdeel;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;

/**
 * The fields of the search form; what was left empty does not limit.
 *
 * @param vanaf first day, Dutch time
 * @param totEnMet last day, Dutch time
 * @param voor number of the line after those to show, null for the newest
 */
record Auditzoek(
        String wie,
        Handeling handeling,
        String object,
        @DateTimeFormat(iso = ISO.DATE) LocalDate vanaf,
        @DateTimeFormat(iso = ISO.DATE) LocalDate totEnMet,
        Long voor) {

    private static final ZoneId NEDERLAND = ZoneId.of("Europe/Amsterdam");

    Auditvraag vraag() {
        return new Auditvraag(
                gevuld(wie),
                handeling,
                gevuld(object),
                begin(vanaf),
                totEnMet == null ? null : begin(totEnMet.plusDays(1)),
                voor);
    }

    /** The address of the same question, for the lines before this number; the newest when null. */
    String adres(Long nummer) {
        return new Zoekdeel()
                .met("wie", wie)
                .met("handeling", handeling)
                .met("object", object)
                .met("vanaf", vanaf)
                .met("totEnMet", totEnMet)
                .met("voor", nummer)
                .achter("/audit");
    }

    private static Instant begin(LocalDate dag) {
        return dag == null ? null : dag.atStartOfDay(NEDERLAND).toInstant();
    }
}
