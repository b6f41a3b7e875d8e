package nl.jeugdpoort.bericht;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class WekkerTest {

    private static final int LAATSTE = 31;

    private final Proefwekker weg = new Proefwekker();
    private final Wekker wekker = new Wekker(weg.camel());

    @AfterEach
    void stop() {
        wekker.sluit();
        weg.close();
    }

    @Test
    void callsForAShardThatWasWokenAMomentAgoAreOneWakeUp() {
        for (int i = 0; i < 100; i++) {
            wekker.wek(3, "bericht " + i);
        }
        assertThat(gewekt()).hasSizeLessThan(10).containsOnly(3);
    }

    @Test
    void whatIsStoredAfterAWakeUpWasHeardAlwaysWakesAgain() {
        for (int i = 0; i < 100; i++) {
            wekker.wek(3, "bericht " + i);
            wekker.gehoord(3);
        }
        assertThat(gewekt()).hasSize(100);
    }

    @Test
    void oneShardDoesNotSilenceAnother() {
        wekker.wek(3, "een");
        wekker.wek(4, "twee");
        wekker.gehoord(4);
        wekker.wek(4, "drie");
        assertThat(gewekt()).containsExactly(3, 4, 4);
    }

    @Test
    void aWakeUpThatNobodyHereHeardIsRepeatedAfterAWhile() throws Exception {
        wekker.wek(3, "een");
        Thread.sleep(250);
        wekker.wek(3, "twee");
        assertThat(gewekt()).containsExactly(3, 3);
    }

    /** The shards that were woken, after a last call that comes behind all others. */
    private List<Integer> gewekt() {
        wekker.wek(LAATSTE, "klaar");
        await().until(() -> weg.gewekt.contains(LAATSTE));
        return weg.gewekt.subList(0, weg.gewekt.indexOf(LAATSTE));
    }
}
