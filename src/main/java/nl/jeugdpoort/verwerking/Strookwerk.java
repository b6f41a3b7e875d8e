package nl.jeugdpoort.verwerking;

import java.util.List;
import nl.jeugdpoort.bericht.Bericht;
import nl.jeugdpoort.bericht.Stap;
import nl.jeugdpoort.bericht.Werkvoorraad;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Processes what waits, shard by shard in order: messages of many shards in one transaction as long as all goes well; one at a time
 * when something in the batch fails, so that a failing message harms only its own pair.
 */
@Component
class Strookwerk {

    private static final Logger LOG = LoggerFactory.getLogger(Strookwerk.class);
    private static final int BUNDEL = 100;
    private static final int BUNDEL_BYTES = 1024 * 1024;

    private final Werkvoorraad voorraad;
    private final Verwerkstap stap;
    private final Tegenslag tegenslag;
    private final TransactionTemplate transactie;

    Strookwerk(Werkvoorraad voorraad, Verwerkstap stap, Tegenslag tegenslag, TransactionTemplate transactie) {
        this.voorraad = voorraad;
        this.stap = stap;
        this.tegenslag = tegenslag;
        this.transactie = transactie;
    }

    /**
     * Works until nothing can be done now that no other worker has in hand. What is stored in a shard while this works on it is found
     * by looking again, so another worker may pass over that shard.
     */
    void werkAf() {
        for (int klaar = 1; klaar > 0; ) {
            klaar = bundel().size();
            LOG.trace("Batch of {}", klaar);
        }
    }

    private List<Bericht> bundel() {
        try {
            return Stap.VERWERKEN.meetAlle(() -> transactie.execute(status -> verwerkBundel()));
        } catch (RuntimeException e) {
            LOG.warn("Batch failed, going on one by one: {}", e.toString());
            return eenVoorEen();
        }
    }

    private List<Bericht> verwerkBundel() {
        List<Bericht> berichten = aanDeBeurt();
        if (!berichten.isEmpty()) {
            stap.verwerk(berichten);
            voorraad.klaar(berichten);
        }
        return berichten;
    }

    private List<Bericht> aanDeBeurt() {
        List<Integer> stroken = voorraad.neem();
        return stroken.isEmpty() ? List.of() : voorraad.volgende(stroken, BUNDEL, BUNDEL_BYTES);
    }

    private List<Bericht> eenVoorEen() {
        List<Bericht> kandidaten = transactie.execute(status -> aanDeBeurt());
        kandidaten.forEach(this::verwerkEen);
        return kandidaten;
    }

    /** One message in a transaction of its own; whether it may still be processed, the database says under lock. */
    private void verwerkEen(Bericht bericht) {
        boolean[] bezig = new boolean[1];
        try {
            transactie.executeWithoutResult(status -> {
                voorraad.slot(bericht);
                bezig[0] = voorraad.kanNu(bericht);
                if (bezig[0]) {
                    stap.verwerk(List.of(bericht));
                    voorraad.klaar(List.of(bericht));
                }
            });
        } catch (RuntimeException e) {
            if (!bezig[0]) {
                throw e;
            }
            tegenslag.bij(bericht, e);
        }
    }
}
