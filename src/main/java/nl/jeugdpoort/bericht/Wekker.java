package nl.jeugdpoort.bericht;

import jakarta.annotation.PreDestroy;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.camel.ProducerTemplate;
import org.springframework.stereotype.Component;

/**
 * Tells the processing that a message waits. May be lost: the database knows what is still to be done, and a sweeper repeats what
 * nobody heard.
 */
@Component
public class Wekker {

    /** After this time a wake-up that nobody on this node answered is repeated: another node may have had it. */
    private static final long HOUDBAAR_NS = 50_000_000;

    private final ProducerTemplate camel;
    private final Wekpost post = new Wekpost();
    private final AtomicLong gewekt = new AtomicLong();

    Wekker(ProducerTemplate camel) {
        this.camel = camel;
    }

    /**
     * Wakes the processing for whatever waits; does nothing while an earlier wake-up is still on its way.
     *
     * @param aanleiding id of the message, or what else made the call
     */
    public void wek(String aanleiding) {
        long nu = System.nanoTime() | 1;
        long eerder = gewekt.get();
        if (eerder != 0 && nu - eerder < HOUDBAAR_NS || !gewekt.compareAndSet(eerder, nu)) {
            return;
        }
        post.verstuur(() -> camel.sendBody("direct:wek-verwerking", aanleiding));
    }

    /** Notes that a wake-up was heard; called before the work is looked at, so that nothing stored later goes unheard. */
    public void gehoord() {
        gewekt.set(0);
    }

    @PreDestroy
    void sluit() {
        post.close();
    }
}
