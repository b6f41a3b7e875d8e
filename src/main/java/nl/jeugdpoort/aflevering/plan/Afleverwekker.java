package nl.jeugdpoort.aflevering.plan;

import jakarta.annotation.PreDestroy;
import jakarta.jms.ConnectionFactory;
import jakarta.jms.DeliveryMode;
import java.util.Collection;
import java.util.TreeSet;
import nl.jeugdpoort.bericht.Wekpost;
import org.springframework.jms.core.JmsTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Tells the delivering nodes, over the queue, which addressees have work. Only codes travel, and a lost message costs a second:
 * the sweeper wakes for whatever the database says is due.
 */
@Component
public class Afleverwekker {

    /** The queue of wake-ups: a text of addressee codes with a space between. */
    public static final String WACHTRIJ = "jeugdpoort.aflevering";

    private static final long HOUDBAAR_MS = 10_000;

    private final JmsTemplate jms;
    private final Wekpost post = new Wekpost();

    Afleverwekker(ConnectionFactory verbindingen) {
        jms = new JmsTemplate(verbindingen);
        jms.setExplicitQosEnabled(true);
        jms.setDeliveryMode(DeliveryMode.NON_PERSISTENT);
        jms.setTimeToLive(HOUDBAAR_MS);
    }

    /** Wakes these addressees once this transaction has committed; one message per transaction. */
    public void naCommit(Collection<String> ontvangers) {
        if (ontvangers.isEmpty()) {
            return;
        }
        TransactionSynchronizationManager.getSynchronizations().stream()
                .filter(NaCommit.class::isInstance)
                .map(NaCommit.class::cast)
                .findFirst()
                .orElseGet(this::nieuweAanmelding)
                .ontvangers
                .addAll(ontvangers);
    }

    /** Wakes these addressees now; may be lost. */
    public void wek(Collection<String> ontvangers) {
        String wie = String.join(" ", ontvangers);
        post.verstuur(() -> jms.send(WACHTRIJ, sessie -> sessie.createTextMessage(wie)));
    }

    @PreDestroy
    void sluit() {
        post.close();
    }

    private NaCommit nieuweAanmelding() {
        var aanmelding = new NaCommit();
        TransactionSynchronizationManager.registerSynchronization(aanmelding);
        return aanmelding;
    }

    private final class NaCommit implements TransactionSynchronization {

        private final TreeSet<String> ontvangers = new TreeSet<>();

        @Override
        public void afterCommit() {
            wek(ontvangers);
        }
    }
}
