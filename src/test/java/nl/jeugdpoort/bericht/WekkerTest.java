package nl.jeugdpoort.bericht;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class WekkerTest {

    private final Proefwekker weg = new Proefwekker();
    private final Wekker wekker = new Wekker(weg.camel());

    @AfterEach
    void stop() {
        wekker.sluit();
        weg.close();
    }

    @Test
    void callsWhileAWakeUpIsOnItsWayAreOneWakeUp() {
        for (int i = 0; i < 100; i++) {
            wekker.wek("bericht " + i);
        }
        wekker.gehoord();
        wekker.wek("klaar");
        await().until(() -> weg.gewekt.contains("klaar"));
        assertThat(weg.gewekt).hasSizeLessThan(10).startsWith("bericht 0");
    }

    @Test
    void whatIsStoredAfterAWakeUpWasHeardAlwaysWakesAgain() {
        for (int i = 0; i < 100; i++) {
            wekker.wek("bericht " + i);
            wekker.gehoord();
        }
        await().untilAsserted(() -> assertThat(weg.gewekt).hasSize(100));
    }

    @Test
    void aWakeUpThatNobodyHereHeardIsRepeatedAfterAWhile() throws Exception {
        wekker.wek("een");
        Thread.sleep(100);
        wekker.wek("twee");
        await().untilAsserted(() -> assertThat(weg.gewekt).containsExactly("een", "twee"));
    }
}
