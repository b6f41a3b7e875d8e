package nl.jeugdpoort.aflevering.loket;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class KringTest {

    private final AtomicLong nu = new AtomicLong(Long.MAX_VALUE - 5_000_000_000L);
    private final Kring kring = new Kring(Duration.ofSeconds(5), nu::get);

    @Test
    void afterThreeFailuresInARowNothingPassesUntilThePauseIsOver() {
        faal(2);
        assertThat(kring.laatDoor()).isTrue();
        faal(1);
        assertThat(kring.laatDoor()).isFalse();
        verstrijk(6);
        assertThat(kring.laatDoor()).isTrue();
    }

    @Test
    void afterThePauseOneAttemptPassesAtATime() {
        faal(3);
        verstrijk(6);
        assertThat(kring.laatDoor()).isTrue();
        assertThat(kring.laatDoor()).isFalse();
        kring.ongebruikt();
        assertThat(kring.laatDoor()).isTrue();
    }

    @Test
    void pausesGrowUpToTwelveTimesTheFirst() {
        faal(20);
        verstrijk(59);
        assertThat(kring.laatDoor()).isFalse();
        verstrijk(2);
        assertThat(kring.laatDoor()).isTrue();
    }

    @Test
    void successAfterAnOutageTellsSoOnceAndLetsEveryonePass() {
        kring.gelukt();
        faal(3);
        verstrijk(6);
        assertThat(kring.gelukt()).isTrue();
        assertThat(kring.gelukt()).isFalse();
        assertThat(kring.laatDoor()).isTrue();
        assertThat(kring.laatDoor()).isTrue();
    }

    @Test
    void theFirstSuccessOfAllCountsAsAReturnBecauseWhatWasBeforeIsNotKnown() {
        assertThat(kring.gelukt()).isTrue();
    }

    @Test
    void anAddresseeThatAsksForAPauseGetsIt() {
        kring.fout(Duration.ofSeconds(30));
        assertThat(kring.laatDoor()).isFalse();
        verstrijk(31);
        assertThat(kring.laatDoor()).isTrue();
    }

    private void faal(int keer) {
        for (int i = 0; i < keer; i++) {
            kring.fout(null);
        }
    }

    private void verstrijk(int seconden) {
        nu.addAndGet(Duration.ofSeconds(seconden).toNanos());
    }
}
