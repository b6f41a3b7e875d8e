package nl.jeugdpoort.aflevering.loket;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.jeugdpoort.aflevering.Afleverinstellingen;
import org.junit.jupiter.api.Test;

class HerhaalschemaTest {

    private final Herhaalschema schema = new Herhaalschema(new Afleverinstellingen(
            List.of(Duration.ofSeconds(10), Duration.ofMinutes(1)),
            0.2,
            Duration.ofSeconds(30),
            Duration.ofSeconds(5),
            4,
            Duration.ofSeconds(5)));

    @Test
    void pausesFollowTheListWithJitterAndThenThereIsNone() {
        assertThat(schema.na(1, null).orElseThrow()).isBetween(Duration.ofSeconds(10), Duration.ofSeconds(12));
        assertThat(schema.na(2, null).orElseThrow()).isBetween(Duration.ofSeconds(60), Duration.ofSeconds(72));
        assertThat(schema.na(3, null)).isEmpty();
    }

    @Test
    void pausesAreSpread() {
        Set<Duration> pauzes = new HashSet<>();
        for (int i = 0; i < 100; i++) {
            pauzes.add(schema.na(1, null).orElseThrow());
        }
        assertThat(pauzes).hasSizeGreaterThan(90);
    }

    @Test
    void aLongerPauseThatTheAddresseeAsksForIsHeededUpToADay() {
        assertThat(schema.na(1, Duration.ofHours(2))).contains(Duration.ofHours(2));
        assertThat(schema.na(1, Duration.ofDays(9))).contains(Duration.ofDays(1));
        assertThat(schema.na(1, Duration.ofSeconds(1)).orElseThrow()).isGreaterThanOrEqualTo(Duration.ofSeconds(10));
    }
}
