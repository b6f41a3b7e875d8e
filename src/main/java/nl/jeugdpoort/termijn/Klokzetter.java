package nl.jeugdpoort.termijn;

import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Sets the clock of the demo setting. How far it was moved is in the database: all nodes follow within half a second, and after a
 * restart the clock does not fall back behind the moments that are stored.
 */
@Component
@Profile("!productie")
class Klokzetter {

    private static final Logger LOG = LoggerFactory.getLogger(Klokzetter.class);

    private final VerzetbareKlok klok;
    private final JdbcClient jdbc;
    private final ScheduledExecutorService wekker = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("klok").factory());

    Klokzetter(VerzetbareKlok klok, JdbcClient jdbc) {
        this.klok = klok;
        this.jdbc = jdbc;
        zetBij();
        wekker.scheduleWithFixedDelay(this::volg, 500, 500, TimeUnit.MILLISECONDS);
    }

    Instant nu() {
        return klok.instant();
    }

    /** Lets the clock run on from this moment; null sets it back to the real time. */
    void zet(Instant moment) {
        var verschuiving = moment == null ? Duration.ZERO : klok.verschuivingNaar(moment);
        jdbc.sql("""
                        insert into klok (verschuiving_ms) values (:ms)
                        on conflict (enige) do update set verschuiving_ms = excluded.verschuiving_ms
                        """).param("ms", verschuiving.toMillis()).update();
        klok.verschuif(verschuiving);
    }

    @PreDestroy
    void stop() {
        wekker.shutdownNow();
    }

    private void zetBij() {
        var verschuiving = jdbc.sql("select verschuiving_ms from klok")
                .query(Long.class)
                .optional()
                .map(Duration::ofMillis)
                .orElse(Duration.ZERO);
        klok.verschuif(verschuiving);
    }

    private void volg() {
        try {
            zetBij();
        } catch (DataAccessException e) {
            LOG.warn(
                    "De stand van de klok is nu niet te lezen: {}", e.getClass().getSimpleName());
        }
    }
}
