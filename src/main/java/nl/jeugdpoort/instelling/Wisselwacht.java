package nl.jeugdpoort.instelling;

import jakarta.annotation.PreDestroy;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;

/** Looks each second whether files changed. */
@Component
class Wisselwacht {

    private final ScheduledExecutorService klok = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("bestanden").factory());

    Wisselwacht(List<Wisselbaar<?>> bestanden) {
        bestanden.forEach(b -> klok.scheduleWithFixedDelay(b::kijk, 1, 1, TimeUnit.SECONDS));
    }

    @PreDestroy
    void stop() {
        klok.shutdownNow();
    }
}
