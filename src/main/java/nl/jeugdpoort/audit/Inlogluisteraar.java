package nl.jeugdpoort.audit;

import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import nl.jeugdpoort.toegang.Inloggebeurtenis;
import nl.jeugdpoort.toegang.Inloggebeurtenis.Soort;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * Writes down who logs in and out. Of those who were refused it writes so many a minute: guessing must not fill the log, and a system that
 * calls with an old password must not hide who guesses at the form. Who is refused stays so when that cannot be written down.
 */
@Component
class Inlogluisteraar {

    private static final Logger LOG = LoggerFactory.getLogger(Inlogluisteraar.class);
    private static final String ONBEKEND = "onbekend";
    private static final int PER_MINUUT = 30;

    private final Auditlog log;
    private final Map<String, Minuutgrens> geweigerd = new ConcurrentHashMap<>();

    Inlogluisteraar(Auditlog log) {
        this.log = log;
    }

    @EventListener
    void hoor(Inloggebeurtenis gebeurtenis) {
        if (gebeurtenis.soort() != Soort.GEWEIGERD) {
            log.noteer(regel(gebeurtenis));
        } else if (grens(gebeurtenis.weg()).laatDoor()) {
            noteerWeigering(regel(gebeurtenis));
        }
    }

    private Minuutgrens grens(String weg) {
        return geweigerd.computeIfAbsent(weg, w -> new Minuutgrens(PER_MINUUT, System::nanoTime));
    }

    private void noteerWeigering(Auditregel regel) {
        try {
            log.noteer(regel);
        } catch (DataAccessException | TransactionException e) {
            LOG.warn(
                    "Een geweigerde inlog kon niet in de auditlog: {}",
                    e.getClass().getSimpleName());
        }
    }

    private static Auditregel regel(Inloggebeurtenis gebeurtenis) {
        return new Auditregel(
                Objects.requireNonNullElse(gebeurtenis.naam(), ONBEKEND),
                gebeurtenis.rol() == null ? null : gebeurtenis.rol().woord(),
                handeling(gebeurtenis.soort()),
                "inlog",
                gebeurtenis.weg(),
                null,
                gebeurtenis.soort() != Soort.GEWEIGERD);
    }

    private static Handeling handeling(Soort soort) {
        return switch (soort) {
            case INGELOGD -> Handeling.INGELOGD;
            case GEWEIGERD -> Handeling.INLOG_GEWEIGERD;
            case UITGELOGD -> Handeling.UITGELOGD;
        };
    }
}
