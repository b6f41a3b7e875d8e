package nl.jeugdpoort.certificaat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.jeugdpoort.deelnemer.Certificaatgezien;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/** Keeps the certificates that are seen. A participant shows the same one with every call; it is written once a day. */
@Component
class Certificaatboek {

    private static final Logger LOG = LoggerFactory.getLogger(Certificaatboek.class);
    private static final Duration DAG = Duration.ofDays(1);

    private final Certificaatstore store;
    private final Clock klok;
    private final Map<Certificaatgezien, Instant> geschreven = new ConcurrentHashMap<>();

    Certificaatboek(Certificaatstore store, Clock klok) {
        this.store = store;
        this.klok = klok;
    }

    /** Never keeps a participant out: what cannot be written now is written at the next call. */
    @EventListener
    public void noteer(Certificaatgezien gezien) {
        Instant nu = klok.instant();
        Instant vorige = geschreven.get(gezien);
        if (vorige != null && nu.isBefore(vorige.plus(DAG))) {
            return;
        }
        try {
            store.bewaar(gezien, nu);
        } catch (DataAccessException e) {
            LOG.warn("The certificate of {} is not written down: {}", gezien.deelnemer(), e.toString());
            return;
        }
        geschreven.keySet().removeIf(ander -> verving(gezien, ander));
        geschreven.put(gezien, nu);
    }

    private static boolean verving(Certificaatgezien nieuw, Certificaatgezien ander) {
        return ander.deelnemer().equals(nieuw.deelnemer()) && ander.kant() == nieuw.kant();
    }
}
