package nl.jeugdpoort.bericht;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class WekpostTest {

    private final AtomicInteger verstuurd = new AtomicInteger();

    @Test
    @Timeout(60)
    void eenWachtrijDieZwijgtHoudtNiemandOp() {
        CountDownLatch zwijgt = new CountDownLatch(1);
        try (Wekpost post = new Wekpost()) {
            post.verstuur(() -> wachtOp(zwijgt));
            for (int n = 0; n < 20_000; n++) {
                post.verstuur(verstuurd::incrementAndGet);
            }
            assertThat(verstuurd).hasValue(0);

            zwijgt.countDown();
            await().until(() -> verstuurd.get() == 5000);
        }
    }

    @Test
    void naEenMislukkingBlijftHetEvenStilEnDaarnaGaatHetVerder() {
        AtomicInteger meteen = new AtomicInteger();
        try (Wekpost post = new Wekpost()) {
            post.verstuur(() -> {
                throw new IllegalStateException("weg");
            });
            post.verstuur(meteen::incrementAndGet);
            await().until(() -> {
                post.verstuur(verstuurd::incrementAndGet);
                return verstuurd.get() > 0;
            });
            assertThat(meteen).hasValue(0);
        }
    }

    private static void wachtOp(CountDownLatch iets) {
        try {
            iets.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
