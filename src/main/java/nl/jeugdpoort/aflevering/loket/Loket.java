package nl.jeugdpoort.aflevering.loket;

import java.util.Optional;
import nl.jeugdpoort.aflevering.kanaal.Uitkomst;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/** All work of this node for one addressee: a few lanes side by side, each on a thread of its own, behind one circuit. */
final class Loket {

    private static final Logger LOG = LoggerFactory.getLogger(Loket.class);
    /** So many messages of one lane before other lanes get their turn. */
    private static final int BEURT = 100;

    private final String ontvanger;
    private final int banenTegelijk;
    private final Kring kring;
    private final Banen banen;
    private final Bezorging bezorging;
    private int actief;
    private boolean opnieuw;
    private volatile boolean gesloten;

    Loket(String ontvanger, int banenTegelijk, Kring kring, Banen banen, Bezorging bezorging) {
        this.ontvanger = ontvanger;
        this.banenTegelijk = banenTegelijk;
        this.kring = kring;
        this.banen = banen;
        this.bezorging = bezorging;
    }

    /** Looks for work on one thread more, if there is room. */
    synchronized void wek() {
        if (gesloten) {
            return;
        }
        if (actief == banenTegelijk) {
            opnieuw = true;
            return;
        }
        actief++;
        Thread.ofVirtual().name("aflevering-" + ontvanger).start(this::werk);
    }

    /** Takes no new work; what is under way ends by itself. */
    void sluit() {
        gesloten = true;
    }

    synchronized boolean rust() {
        return actief == 0;
    }

    private void werk() {
        try {
            do {
                werkBanenAf();
            } while (opnieuwGewekt());
        } catch (DataAccessException | TransactionException e) {
            kring.fout(null);
            LOG.warn(
                    "Deliveries to {} stop until the next sweep: {}",
                    ontvanger,
                    NestedExceptionUtils.getMostSpecificCause(e).toString());
        } finally {
            klaar();
        }
    }

    private void werkBanenAf() {
        while (!gesloten && kring.laatDoor()) {
            var baan = banen.neem(ontvanger);
            if (baan.isEmpty()) {
                kring.ongebruikt();
                return;
            }
            werkAf(baan.get());
        }
    }

    private void werkAf(Baan baan) {
        try {
            var kop = banen.kop(baan);
            for (int n = 0; kop.isPresent() && n < BEURT; n++) {
                verwerk(bezorging.probeer(kop.get()));
                kop = gesloten || !kring.laatDoor() ? Optional.empty() : banen.kop(baan);
            }
        } finally {
            kring.ongebruikt();
            banen.geefVrij(baan);
        }
    }

    private void verwerk(Uitkomst uitkomst) {
        if (uitkomst instanceof Uitkomst.Tijdelijk tijdelijk) {
            kring.fout(tijdelijk.na());
        } else if (kring.gelukt()) {
            banen.vervroeg(ontvanger);
            for (int n = 1; n < banenTegelijk; n++) {
                wek();
            }
        }
    }

    private synchronized boolean opnieuwGewekt() {
        boolean ja = opnieuw;
        opnieuw = false;
        return ja;
    }

    private synchronized void klaar() {
        actief--;
    }
}
