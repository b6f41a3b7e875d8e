package nl.jeugdpoort.bericht;

import org.apache.camel.ProducerTemplate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Tells the processing that a message waits. Carries ids only, and may be lost: the database knows what is still to be done,
 * and a sweeper repeats what nobody heard.
 */
@Component
public class Wekker {

    private static final Logger LOG = LoggerFactory.getLogger(Wekker.class);

    private final ProducerTemplate camel;

    Wekker(ProducerTemplate camel) {
        this.camel = camel;
    }

    /** Wakes the processing for one stored message. */
    public void wek(Bericht bericht) {
        wek(Strook.van(bericht.kop()), bericht.id().toString());
    }

    /** Wakes the processing for whatever waits in a shard. */
    public void wek(int strook, String berichtId) {
        try {
            camel.sendBodyAndHeader("direct:wek-verwerking", berichtId, "JMSXGroupID", Integer.toString(strook));
        } catch (org.apache.camel.CamelExecutionException e) {
            LOG.warn("Wake-up for shard {} not sent, the sweeper will do it: {}", strook, e.getMessage());
        }
    }
}
