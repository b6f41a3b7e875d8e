package nl.jeugdpoort.aflevering.kanaal;

import jakarta.jms.BytesMessage;
import jakarta.jms.ConnectionFactory;
import jakarta.jms.DeliveryMode;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.Session;
import nl.jeugdpoort.aflevering.Afleverkanaal;
import nl.jeugdpoort.bericht.Bericht;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jms.JmsException;
import org.springframework.jms.core.JmsTemplate;
import org.springframework.stereotype.Component;

/** Puts messages on {@code jeugdpoort.uit.{code}}; the broker drops a repeat by its duplicate id. */
@Component
public class JmsBezorger implements Bezorger {

    private static final Logger LOG = LoggerFactory.getLogger(JmsBezorger.class);

    private final JmsTemplate jms;
    private final Verpakking verpakking;

    JmsBezorger(ConnectionFactory verbindingen, Verpakking verpakking) {
        this.verpakking = verpakking;
        jms = new JmsTemplate(verbindingen);
        jms.setExplicitQosEnabled(true);
        jms.setDeliveryMode(DeliveryMode.PERSISTENT);
    }

    /** Name of the queue of a participant. */
    public static String wachtrij(String code) {
        return "jeugdpoort.uit." + code;
    }

    @Override
    public Afleverkanaal kanaal() {
        return Afleverkanaal.JMS;
    }

    @Override
    public Uitkomst bezorg(Zending zending) {
        zending.gesprek().vraag("Wachtrij " + wachtrij(zending.naar().code()));
        try {
            jms.send(wachtrij(zending.naar().code()), sessie -> maak(sessie, zending));
            return new Uitkomst.Bezorgd();
        } catch (JmsException e) {
            LOG.warn(
                    "Cannot put {} on the queue of {}: {}",
                    zending.bericht().id(),
                    zending.naar().code(),
                    e.toString());
            return new Uitkomst.Tijdelijk("De wachtrij neemt het bericht niet aan.");
        }
    }

    private Message maak(Session sessie, Zending zending) throws JMSException {
        Bericht bericht = zending.bericht();
        var pakket = verpakking.pak(bericht, zending.inhoud());
        BytesMessage uit = sessie.createBytesMessage();
        uit.writeBytes(pakket.inhoud());
        uit.setStringProperty("_AMQ_DUPL_ID", dubbelkenmerk(zending));
        uit.setStringProperty("berichtId", bericht.id().toString());
        uit.setStringProperty("berichtsoort", bericht.kop().berichtsoort());
        uit.setStringProperty("afzender", bericht.kop().afzender());
        uit.setStringProperty("identificatie", bericht.kop().identificatie());
        uit.setStringProperty("mediatype", pakket.mediatype());
        return uit;
    }

    /** A repeat by ourselves is dropped, one that an operator asked for is not. */
    private static String dubbelkenmerk(Zending zending) {
        String id = zending.bericht().id().toString();
        return zending.herzonden() == 0 ? id : id + "-" + zending.herzonden();
    }
}
