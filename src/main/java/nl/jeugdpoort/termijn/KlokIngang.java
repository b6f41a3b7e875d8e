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
            return Instant.parse(tekst);
        } catch (DateTimeException e) {
            throw new Weigering(
                    400,
                    "moment-ongeldig",
                    null,
                    "Het moment klopt niet",
                    "Geef 'nu' als moment in UTC, bijvoorbeeld 2026-11-22T10:00:00Z, of null voor de echte tijd.",
                    List.of());
        }
    }
}
