package nl.jeugdpoort.contract;

import jakarta.annotation.PreDestroy;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;

/** Looks each second whether contracts or lists changed. */
@Component
class Gegevenswacht {

    private final ScheduledExecutorService klok = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("contracten").factory());

    Gegevenswacht(Gegevenshouder houder) {
        klok.scheduleWithFixedDelay(houder::kijk, 1, 1, TimeUnit.SECONDS);
    }

    @PreDestroy
    void stop() {
        klok.shutdownNow();
    }
}
