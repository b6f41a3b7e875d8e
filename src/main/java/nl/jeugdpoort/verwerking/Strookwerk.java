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
 * Processes what waits in one shard: many messages in one transaction as long as all goes well; one at a time when something
 * in the batch fails, so that a failing message harms only its own pair.
 */
@Component
class Strookwerk {

    private static final Logger LOG = LoggerFactory.getLogger(Strookwerk.class);
    private static final int BUNDEL = 100;

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

    /** Works until nothing in the shard can be done now. */
    void werkAf(int strook) {
        while (bundel(strook).size() == BUNDEL) {
            LOG.trace("Shard {} has more", strook);
        }
    }

    private List<Bericht> bundel(int strook) {
        try {
            return Stap.VERWERKEN.meetAlle(() -> transactie.execute(status -> verwerkBundel(strook, BUNDEL)));
        } catch (RuntimeException e) {
            LOG.warn("Batch of shard {} failed, going on one by one: {}", strook, e.toString());
            return eenVoorEen(strook);
        }
    }

    private List<Bericht> verwerkBundel(int strook, int hoogstens) {
        voorraad.slot(strook);
        List<Bericht> berichten = voorraad.volgende(strook, hoogstens);
        if (!berichten.isEmpty()) {
            stap.verwerk(berichten);
            voorraad.klaar(strook, berichten);
        }
        return berichten;
    }

    private List<Bericht> eenVoorEen(int strook) {
        List<Bericht> kandidaten = transactie.execute(status -> voorraad.volgende(strook, BUNDEL));
        for (int i = 0; i < kandidaten.size(); i++) {
            verwerkEen(strook);
        }
        return kandidaten;
    }

    /** One message in a transaction of its own; the database, not the list, says which is next. */
    private void verwerkEen(int strook) {
        Bericht[] bezig = new Bericht[1];
        try {
            transactie.executeWithoutResult(status -> {
                voorraad.slot(strook);
                voorraad.volgende(strook, BUNDEL).stream().findFirst().ifPresent(bericht -> {
                    bezig[0] = bericht;
                    stap.verwerk(List.of(bericht));
                    voorraad.klaar(bericht);
                });
            });
        } catch (RuntimeException e) {
            if (bezig[0] == null) {
                throw e;
            }
            tegenslag.bij(bezig[0], e);
        }
    }
}
