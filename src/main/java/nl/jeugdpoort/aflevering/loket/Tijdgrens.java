package nl.jeugdpoort.aflevering.loket;

import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import nl.jeugdpoort.aflevering.Afleverinstellingen;
import nl.jeugdpoort.aflevering.kanaal.Uitkomst;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Bounds the time of an attempt, whatever its channel does. */
@Component
class Tijdgrens {

    private static final Logger LOG = LoggerFactory.getLogger(Tijdgrens.class);

    private final Duration grens;
    private final ExecutorService draden = Executors.newVirtualThreadPerTaskExecutor();

    Tijdgrens(Afleverinstellingen instellingen) {
        this.grens = instellingen.pogingduur();
    }

    /** What the attempt says, or a temporary failure when it says nothing in time or breaks. */
    Uitkomst binnen(Callable<Uitkomst> poging) {
        Future<Uitkomst> loopt = draden.submit(poging);
        try {
            return loopt.get(grens.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            loopt.cancel(true);
            return new Uitkomst.Tijdelijk("Geen antwoord binnen " + grens.toSeconds() + " seconden.");
        } catch (ExecutionException e) {
            LOG.error("Attempt broke off", e.getCause());
            return new Uitkomst.Tijdelijk(
                    "De poging brak af (" + e.getCause().getClass().getSimpleName() + ").");
        } catch (InterruptedException e) {
            loopt.cancel(true);
            Thread.currentThread().interrupt();
            return new Uitkomst.Tijdelijk("De poort werd gestopt tijdens de poging.");
        }
    }

    @PreDestroy
    void sluit() {
        draden.shutdownNow();
    }
}
