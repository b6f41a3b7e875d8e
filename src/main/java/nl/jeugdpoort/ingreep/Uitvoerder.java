package nl.jeugdpoort.ingreep;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.jeugdpoort.bericht.Wekker;
import nl.jeugdpoort.ingreep.opslag.IngreepStore;
import nl.jeugdpoort.ingreep.opslag.Opdracht;
import nl.jeugdpoort.ingreep.opslag.RegelStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.stereotype.Component;

/**
 * Carries out what was ordered for many messages, a hundred in a transaction. A node takes an order for some steps and then leaves it to
 * whoever comes next, so that a later order need not wait for a long one, and that another node goes on when this one dies.
 */
@Component
public class Uitvoerder {

    private static final Logger LOG = LoggerFactory.getLogger(Uitvoerder.class);
    private static final int BEURT = 20;
    private static final int LEASE_SECONDEN = 15;

    private final IngreepStore store;
    private final Ingreepstap stap;
    private final Wekker wekker;

    Uitvoerder(IngreepStore store, Ingreepstap stap, Wekker wekker) {
        this.store = store;
        this.stap = stap;
        this.wekker = wekker;
    }

    /** Works until nothing can be done now that no other node has in hand, and tells the senders who are to be told. */
    public void werk() {
        boolean verder = true;
        while (verder) {
            verder = beurt();
        }
        stap.teMelden().forEach(this::meld);
    }

    private void meld(RegelStore.Melding melding) {
        try {
            stap.meld(melding);
        } catch (RuntimeException e) {
            LOG.error("The sender of message {} could not be told; it is tried again", melding.bericht(), e);
            stap.stelUit(melding);
        }
    }

    /** Some steps of one order; false when no order could go on. */
    private boolean beurt() {
        UUID lease = UUID.randomUUID();
        Optional<Opdracht> genomen = store.neem(lease, LEASE_SECONDEN);
        if (genomen.isEmpty()) {
            return false;
        }
        Opdracht opdracht = genomen.get();
        int gedaan = 0;
        try {
            for (int n = 0, nu = 1; n < BEURT && nu > 0; n++) {
                nu = stappen(opdracht, lease);
                gedaan += nu;
            }
        } finally {
            store.geefVrij(opdracht.id(), lease);
        }
        wekker.wek(opdracht.id().toString());
        return gedaan > 0;
    }

    /** One step; message by message when it does not work for all of them together. */
    private int stappen(Opdracht opdracht, UUID lease) {
        try {
            return stap.doe(opdracht, lease, LEASE_SECONDEN);
        } catch (TransientDataAccessException e) {
            LOG.info("A step of {} is tried again: {}", opdracht.id(), e.toString());
            return 0;
        } catch (RuntimeException e) {
            LOG.warn("A step of {} failed, going on one by one: {}", opdracht.id(), e.toString());
            return eenVoorEen(opdracht, lease);
        }
    }

    private int eenVoorEen(Opdracht opdracht, UUID lease) {
        List<Integer> nummers = stap.nummers(opdracht);
        for (int nummer : nummers) {
            try {
                stap.doeEen(opdracht, lease, LEASE_SECONDEN, nummer);
            } catch (TransientDataAccessException e) {
                LOG.info("Message {} of {} is tried again: {}", nummer, opdracht.id(), e.toString());
                return 0;
            } catch (RuntimeException e) {
                LOG.error("Message {} of {} failed", nummer, opdracht.id(), e);
                stap.mislukt(opdracht, nummer);
            }
        }
        return nummers.size();
    }
}
