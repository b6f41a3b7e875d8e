package nl.jeugdpoort.ontvangst;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import nl.jeugdpoort.bericht.Kanaal;
import nl.jeugdpoort.ontvangst.Uitkomst.Aangenomen;
import nl.jeugdpoort.ontvangst.Uitkomst.Geweigerd;
import org.apache.camel.Body;
import org.apache.camel.Exchange;
import org.apache.camel.Header;
import org.springframework.stereotype.Component;

/**
 * The JMS channel in. The broker vouches for the sender: it fills JMSXUserID with the account that put the message on the queue.
 * The answer, a receipt or a refusal as JSON, goes to JMSReplyTo; a refusal without JMSReplyTo goes to the sender's own queue.
 */
@Component
class JmsIngang {

    private final Ontvangst ontvangst;
    private final ObjectMapper json;

    JmsIngang(Ontvangst ontvangst, ObjectMapper json) {
        this.ontvangst = ontvangst;
        this.json = json;
    }

    /** Takes one message; sets the headers {@code geweigerd} and {@code antwoordqueue} for the route. */
    String ontvang(@Body byte[] inhoud, @Header("JMSXUserID") String indiener, Exchange exchange)
            throws JsonProcessingException {
        String wie = indiener == null ? "onbekend" : indiener;
        Uitkomst uitkomst = inhoud.length > Ontvangst.MAX_BYTES
                ? ontvangst.weigerTeGroot(new Aanbieding(null, Kanaal.JMS, wie))
                : ontvangst.ontvang(new Aanbieding(inhoud, Kanaal.JMS, wie));
        exchange.getMessage().removeHeaders("*", "JMSReplyTo", "JMSCorrelationID", "JMSMessageID");
        exchange.getMessage().setHeader("geweigerd", uitkomst instanceof Geweigerd);
        exchange.getMessage().setHeader("antwoordqueue", "jeugdpoort.uit." + wie);
        return switch (uitkomst) {
            case Aangenomen aangenomen -> json.writeValueAsString(Ontvangstbewijs.van(aangenomen.bericht()));
            case Geweigerd geweigerd -> json.writeValueAsString(Foutmelding.van(geweigerd));
        };
    }
}
