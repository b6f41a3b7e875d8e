package nl.jeugdpoort.bericht;

import jakarta.annotation.PreDestroy;
import java.util.concurrent.atomic.AtomicLongArray;
import org.apache.camel.ProducerTemplate;
import org.springframework.stereotype.Component;

/**
 * Tells the processing that a message waits. Carries ids only, and may be lost: the database knows what is still to be done,
 * and a sweeper repeats what nobody heard.
 */
@Component
public class Wekker {

    /** After this time a wake-up that nobody on this node answered is repeated: another node may have had it. */
    private static final long HOUDBAAR_NS = 200_000_000;

    private final ProducerTemplate camel;
    private final Wekpost post = new Wekpost();
    private final AtomicLongArray gewekt = new AtomicLongArray(Strook.AANTAL);

    Wekker(ProducerTemplate camel) {
        this.camel = camel;
    }

    /** Wakes the processing for one stored message. */
    public void wek(Bericht bericht) {
        wek(Strook.van(bericht.kop()), bericht.id().toString());
    }

    /**
     * Wakes the processing for whatever waits in a shard; does nothing while an earlier wake-up for it is still on its way.
     *
     * @param aanleiding id of the message, or what else made the call
     */
    public void wek(int strook, String aanleiding) {
        long nu = System.nanoTime() | 1;
        long eerder = gewekt.get(strook);
        if (eerder != 0 && nu - eerder < HOUDBAAR_NS || !gewekt.compareAndSet(strook, eerder, nu)) {
            return;
        }
        post.verstuur(() ->
                camel.sendBodyAndHeader("direct:wek-verwerking", aanleiding, "JMSXGroupID", Integer.toString(strook)));
    }

    /** Notes that a wake-up was heard; called before the shard is looked at, so that nothing stored later goes unheard. */
    public void gehoord(int strook) {
        gewekt.set(strook, 0);
    }

    @PreDestroy
    void sluit() {
        post.close();
    }
}
