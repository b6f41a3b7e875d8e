package nl.jeugdpoort.cli.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TijdTest {

    @ParameterizedTest(name = "{0} en {1} dagen: {2}")
    @CsvSource({
        "2026-11-27T09:30:00Z, 0, 2026-11-27T09:30:00Z", // people work now
        "2026-11-26T23:00:00Z, 0, 2026-11-27T08:00:00Z", // midnight here: this morning
        "2026-11-27T17:00:00Z, 0, 2026-11-30T08:00:00Z", // Friday evening
        "2026-11-28T10:00:00Z, 0, 2026-11-30T08:00:00Z", // Saturday
        "2026-11-27T09:30:00Z, 1, 2026-11-30T08:00:00Z",
        "2026-11-25T09:30:00Z, 3, 2026-11-30T08:00:00Z",
        "2026-12-24T09:30:00Z, 1, 2026-12-28T08:00:00Z", // over Christmas
        "2027-03-26T09:30:00Z, 1, 2027-03-29T07:00:00Z" // over the change of the clock
    })
    void mensenWerkenOpWerkdagen(Instant van, int dagen, Instant tot) {
        assertThat(Tijd.werkdagenLater(van, dagen)).isEqualTo(tot);
    }

    @Test
    void eenEindeIsHetEersteMomentDatTeLaatIs() {
        assertThat(Tijd.laatsteDag(Instant.parse("2026-12-03T23:00:00Z"))).isEqualTo("donderdag 3 december");
        assertThat(Tijd.moment(Instant.parse("2026-12-03T23:00:00Z"))).isEqualTo("vrijdag 4 december 2026, 0.00 uur");
    }
}
