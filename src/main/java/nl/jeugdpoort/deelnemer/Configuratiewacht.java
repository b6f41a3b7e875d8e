package nl.jeugdpoort.deelnemer;

import jakarta.annotation.PreDestroy;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import nl.jeugdpoort.instelling.Configuratiemap;
import nl.jeugdpoort.instelling.Mapwacht;
import org.springframework.stereotype.Component;

/** Looks each second whether the config folder changed, and has it read again. */
@Component
class Configuratiewacht {

    private final ScheduledExecutorService klok = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("configuratie").factory());

    Configuratiewacht(Configuratiemap map, Standlezer lezer, Standhouder houder) {
        var wacht = new Mapwacht(map.pad(), lezer::geheimen);
        klok.scheduleWithFixedDelay(
                () -> {
                    if (wacht.gewijzigd()) {
                        houder.herlees();
                    }
                },
                1,
                1,
                TimeUnit.SECONDS);
    }

    @PreDestroy
    void stop() {
        klok.shutdownNow();
    }
}
