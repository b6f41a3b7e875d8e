package nl.jeugdpoort.tussentaal;

import jakarta.annotation.PreDestroy;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;

/** Looks each second whether the files changed. */
@Component
class Tussentaalwacht {

    private final ScheduledExecutorService klok = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("tussentaal").factory());

    Tussentaalwacht(Tussentaalhouder houder) {
        klok.scheduleWithFixedDelay(houder::kijk, 1, 1, TimeUnit.SECONDS);
    }

    @PreDestroy
    void stop() {
        klok.shutdownNow();
    }
}
