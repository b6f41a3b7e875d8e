package nl.jeugdpoort.aflevering;

import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.activemq.artemis.core.config.impl.ConfigurationImpl;
import org.apache.activemq.artemis.core.security.CheckType;
import org.apache.activemq.artemis.core.security.Role;
import org.apache.activemq.artemis.core.server.embedded.EmbeddedActiveMQ;
import org.apache.activemq.artemis.spi.core.security.ActiveMQSecurityManager;

/** A real Artemis broker in this JVM, in memory. */
public final class Proefbroker implements AutoCloseable {

    private static final AtomicInteger NUMMER = new AtomicInteger(100);

    private final EmbeddedActiveMQ broker = new EmbeddedActiveMQ();
    private final String adres = "vm://" + NUMMER.incrementAndGet();

    public Proefbroker() throws Exception {
        broker.setConfiguration(new ConfigurationImpl()
                .setPersistenceEnabled(false)
                .setSecurityEnabled(false)
                .setJMXManagementEnabled(false)
                .addAcceptorConfiguration("binnen", adres));
        broker.setSecurityManager(new Iedereen());
        broker.start();
    }

    public String adres() {
        return adres;
    }

    @Override
    public void close() throws Exception {
        broker.stop();
    }

    /** Lets everyone in: the tests are about delivery. */
    private static final class Iedereen implements ActiveMQSecurityManager {

        @Override
        public boolean validateUser(String naam, String wachtwoord) {
            return true;
        }

        @Override
        public boolean validateUserAndRole(String naam, String wachtwoord, Set<Role> rollen, CheckType soort) {
            return true;
        }
    }
}
