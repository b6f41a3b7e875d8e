package nl.jeugdpoort.aflevering.proef;

import jakarta.jms.Connection;
import jakarta.jms.ConnectionFactory;
import jakarta.jms.JMSException;
import jakarta.jms.Session;
import java.util.Enumeration;
import nl.jeugdpoort.aflevering.Afleverkanaal;
import nl.jeugdpoort.aflevering.kanaal.JmsBezorger;
import nl.jeugdpoort.deelnemer.Deelnemer;
import org.springframework.stereotype.Component;

/** Looks at the queue of the participant. Nothing is put on it: whoever reads it would take that for a message. */
@Component
class Jmsrit implements Proefrit {

    private static final int MEESTE = 1_000;

    private final ConnectionFactory verbindingen;

    Jmsrit(ConnectionFactory verbindingen) {
        this.verbindingen = verbindingen;
    }

    @Override
    public boolean kan(Afleverkanaal kanaal) {
        return kanaal == Afleverkanaal.JMS;
    }

    @Override
    public void rijd(Deelnemer naar, Stappen stappen) throws Proeffout {
        String wachtrij = JmsBezorger.wachtrij(naar.code());
        stappen.zet("In de wachtrij " + wachtrij + " kijken", () -> {
            try (Connection verbinding = verbindingen.createConnection();
                    Session sessie = verbinding.createSession(false, Session.AUTO_ACKNOWLEDGE)) {
                verbinding.start();
                return zin(aantal(sessie, wachtrij));
            } catch (JMSException e) {
                throw new Proeffout(
                        "De wachtrij is niet te bereiken. Kijk of de berichtenbroker draait en of hij deze wachtrij toelaat.",
                        e);
            }
        });
    }

    private static int aantal(Session sessie, String wachtrij) throws JMSException {
        try (var kijker = sessie.createBrowser(sessie.createQueue(wachtrij))) {
            Enumeration<?> berichten = kijker.getEnumeration();
            int aantal = 0;
            while (aantal < MEESTE && berichten.hasMoreElements()) {
                berichten.nextElement();
                aantal++;
            }
            return aantal;
        }
    }

    private static String zin(int aantal) {
        if (aantal == 0) {
            return "De wachtrij is bereikbaar en er wacht niets.";
        }
        return "De wachtrij is bereikbaar. Er " + (aantal == 1 ? "wacht 1 bericht" : "wachten " + woord(aantal))
                + ": kijk of het systeem van de deelnemer de wachtrij leest.";
    }

    private static String woord(int aantal) {
        return (aantal == MEESTE ? "minstens " : "") + aantal + " berichten";
    }
}
