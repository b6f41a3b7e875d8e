package nl.jeugdpoort.termijn;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import nl.jeugdpoort.toegang.Weigering;
import org.springframework.context.annotation.Profile;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Reads and moves the clock; not there in production. */
@RestController
@RequestMapping("/api/v1/klok")
@Profile("!productie")
class KlokIngang {

    /** Outside these years the calendar and the database cannot follow. */
    private static final Instant VROEGSTE = Instant.parse("2000-01-01T00:00:00Z");

    private static final Instant LAATSTE = Instant.parse("2100-01-01T00:00:00Z");

    private final Klokzetter zetter;

    KlokIngang(Klokzetter zetter) {
        this.zetter = zetter;
    }

    /**
     * The body of both calls.
     *
     * @param nu moment in UTC; null in a request sets the clock back to the real time
     */
    record Stand(@JsonProperty(required = true) String nu) {}

    @GetMapping
    Stand lees() {
        return new Stand(zetter.nu().toString());
    }

    @PutMapping
    Stand zet(@RequestBody Stand stand) {
        zetter.zet(stand.nu() == null ? null : moment(stand.nu()));
        return lees();
    }

    private static Instant moment(String tekst) {
        try {
            Instant moment = Instant.parse(tekst);
            if (moment.isAfter(VROEGSTE) && moment.isBefore(LAATSTE)) {
                return moment;
            }
        } catch (DateTimeException e) {
            throw ongeldig();
        }
        throw ongeldig();
    }

    private static Weigering ongeldig() {
        return new Weigering(
                400,
                "moment-ongeldig",
                null,
                "Het moment klopt niet",
                "Geef 'nu' als moment in UTC tussen 2000 en 2100, bijvoorbeeld 2026-11-22T10:00:00Z, of null voor de echte tijd.",
                List.of());
    }
}
