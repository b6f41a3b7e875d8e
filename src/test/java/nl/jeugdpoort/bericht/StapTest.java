package nl.jeugdpoort.bericht;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.Metrics;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class StapTest {

    private final SimpleMeterRegistry register = new SimpleMeterRegistry();

    @BeforeEach
    void luister() {
        Metrics.addRegistry(register);
    }

    @AfterEach
    void luisterNietMeer() {
        Metrics.removeRegistry(register);
    }

    @Test
    void everyMessageOfABatchCountsForAnEqualPartOfTheTime() {
        List<String> gedaan = Stap.VERWERKEN.meetAlle(() -> {
            slaap();
            return List.of("een", "twee", "drie", "vier");
        });
        assertThat(gedaan).hasSize(4);
        assertThat(tijd("verwerken").count()).isEqualTo(4);
        assertThat(tijd("verwerken").totalTime(TimeUnit.MILLISECONDS)).isGreaterThan(35);
        assertThat(tijd("verwerken").max(TimeUnit.MILLISECONDS))
                .isLessThan(tijd("verwerken").totalTime(TimeUnit.MILLISECONDS) / 3);
    }

    @Test
    void aBatchWithoutMessagesCountsForNothing() {
        Stap.OPSLAAN.meetAlle(List::of);
        assertThat(tijd("opslaan").count()).isZero();
    }

    private Timer tijd(String stap) {
        return register.get("jeugdpoort.stap").tag("stap", stap).timer();
    }

    private static void slaap() {
        try {
            Thread.sleep(40);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
