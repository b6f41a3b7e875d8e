package nl.jeugdpoort.uitval;

import jakarta.jms.BytesMessage;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import java.util.ArrayList;
import java.util.List;
import org.apache.activemq.artemis.jms.client.ActiveMQConnectionFactory;

/** A partner that empties its queue {@code jeugdpoort.uit.{code}}; it relies on the broker to keep repeats away. */
final class Wachtrijlezer {

    private static final long EVEN_MS = 500;

    private final String adres;
    private final String code;
    private final List<Waarneming> gelezen = new ArrayList<>();

    Wachtrijlezer(int poort, String code) {
        this.adres = "tcp://127.0.0.1:" + poort;
        this.code = code;
    }

    /** Everything that came so far, in order. */
    List<Waarneming> ontvangen() {
        try (var fabriek = new ActiveMQConnectionFactory(adres, code, "demo");
                var verbinding = fabriek.createContext()) {
            var lezer = verbinding.createConsumer(verbinding.createQueue("jeugdpoort.uit." + code));
            for (Message m = lezer.receive(EVEN_MS); m != null; m = lezer.receive(EVEN_MS)) {
                gelezen.add(Waarneming.van(inhoud((BytesMessage) m)));
            }
            return List.copyOf(gelezen);
        } catch (JMSException e) {
            throw new IllegalStateException("De wachtrij van " + code + " is niet te lezen", e);
        }
    }

    private static byte[] inhoud(BytesMessage bericht) throws JMSException {
        byte[] bytes = new byte[(int) bericht.getBodyLength()];
        bericht.readBytes(bytes);
        return bytes;
    }
}
