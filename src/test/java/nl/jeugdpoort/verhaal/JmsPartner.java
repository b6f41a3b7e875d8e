package nl.jeugdpoort.verhaal;

import jakarta.jms.BytesMessage;
import jakarta.jms.Connection;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.MessageConsumer;
import jakarta.jms.Session;
import jakarta.jms.TextMessage;
import java.nio.charset.StandardCharsets;
import org.apache.activemq.artemis.jms.client.ActiveMQConnectionFactory;

/** Speaks JMS with the broker of the gateway. */
final class JmsPartner extends Partner {

    private static final int LANGSTE_MS = 30_000;

    private ActiveMQConnectionFactory fabriek;
    private Connection verbinding;
    private Session sessie;
    private MessageConsumer brievenbus;

    JmsPartner(String code) {
        super(code);
    }

    @Override
    String uit() {
        return "jms";
    }

    @Override
    void begin(Poortadres poort) throws JMSException {
        fabriek = new ActiveMQConnectionFactory("tcp://127.0.0.1:" + poort.jms());
        verbinding = fabriek.createConnection(code(), "demo");
        sessie = verbinding.createSession(Session.AUTO_ACKNOWLEDGE);
        brievenbus = sessie.createConsumer(sessie.createQueue("jeugdpoort.uit." + code()));
        verbinding.start();
    }

    @Override
    synchronized void stuurt(byte[] bericht) throws JMSException {
        stuur(bericht(bericht));
    }

    /** Hands over a message and waits for the answer on a queue of its own. */
    synchronized String vraagt(byte[] bericht) throws JMSException {
        var antwoorden = sessie.createTemporaryQueue();
        BytesMessage vraag = bericht(bericht);
        vraag.setJMSReplyTo(antwoorden);
        try (MessageConsumer wachter = sessie.createConsumer(antwoorden)) {
            stuur(vraag);
            return tekst(wachter.receive(LANGSTE_MS));
        }
    }

    @Override
    synchronized void leegtBrievenbus() throws JMSException {
        for (Message post = brievenbus.receive(50); post != null; post = brievenbus.receive(50)) {
            ontving(new Post(bytes(post)));
        }
    }

    private BytesMessage bericht(byte[] inhoud) throws JMSException {
        BytesMessage bericht = sessie.createBytesMessage();
        bericht.writeBytes(inhoud);
        return bericht;
    }

    private void stuur(Message bericht) throws JMSException {
        try (var zender = sessie.createProducer(sessie.createQueue("jeugdpoort.in"))) {
            zender.send(bericht);
        }
    }

    private static String tekst(Message post) throws JMSException {
        return post == null ? null : new String(bytes(post), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(Message post) throws JMSException {
        return post instanceof TextMessage tekst
                ? tekst.getText().getBytes(StandardCharsets.UTF_8)
                : post.getBody(byte[].class);
    }

    @Override
    public void close() throws JMSException {
        verbinding.close();
        fabriek.close();
    }
}
