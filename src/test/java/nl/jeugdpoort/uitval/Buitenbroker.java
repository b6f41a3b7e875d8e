package nl.jeugdpoort.uitval;

import org.apache.activemq.artemis.core.config.impl.ConfigurationImpl;
import org.apache.activemq.artemis.core.server.ActiveMQServer;
import org.apache.activemq.artemis.core.server.ActiveMQServers;

/** An Artemis broker outside the gateways, in memory: when it stops, everything in it is gone. */
final class Buitenbroker implements AutoCloseable {

    private final String adres = "tcp://127.0.0.1:" + Poortproces.vrijePoort();
    private ActiveMQServer server;

    Buitenbroker open() throws Exception {
        server = ActiveMQServers.newActiveMQServer(
                new ConfigurationImpl()
                        .setPersistenceEnabled(false)
                        .setSecurityEnabled(false)
                        .setJMXManagementEnabled(false)
                        .addAcceptorConfiguration("tcp", adres),
                false);
        server.start();
        return this;
    }

    String adres() {
        return adres;
    }

    @Override
    public void close() throws Exception {
        server.stop();
    }
}
