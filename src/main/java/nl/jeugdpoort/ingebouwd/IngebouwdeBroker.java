package nl.jeugdpoort.ingebouwd;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.activemq.artemis.api.core.QueueConfiguration;
import org.apache.activemq.artemis.api.core.RoutingType;
import org.apache.activemq.artemis.api.core.SimpleString;
import org.apache.activemq.artemis.core.config.Configuration;
import org.apache.activemq.artemis.core.config.impl.ConfigurationImpl;
import org.apache.activemq.artemis.core.server.ActiveMQServer;
import org.apache.activemq.artemis.core.server.ActiveMQServers;
import org.apache.activemq.artemis.core.server.JournalType;
import org.apache.activemq.artemis.core.settings.impl.AddressFullMessagePolicy;
import org.apache.activemq.artemis.core.settings.impl.AddressSettings;
import org.apache.activemq.artemis.spi.core.security.ActiveMQSecurityManager;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The Artemis broker that the gateway brings along, with its files under {@code {data}/artemis}. What it loses the gateway's
 * sweepers put back, because the queue carries only ids; the queues of partners are durable.
 */
final class IngebouwdeBroker implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(IngebouwdeBroker.class);
    private static final int START_SECONDEN = 30;
    private static final int JOURNAL_BUFFER_NS = 100_000;

    /** Keeps brokers apart that share one JVM. */
    private static final AtomicInteger TELLER = new AtomicInteger();

    private final ActiveMQServer server;
    private final String adres;

    private IngebouwdeBroker(ActiveMQServer server, String adres) {
        this.server = server;
        this.adres = adres;
    }

    /** Address for connections from within this JVM. */
    String adres() {
        return adres;
    }

    /**
     * Starts the broker.
     *
     * @param map folder of its files
     * @param host address for partners to connect to
     * @param poort its port; 0 for none
     */
    static IngebouwdeBroker start(Path map, String host, int poort, ActiveMQSecurityManager toegang) throws Exception {
        String adres = "vm://" + TELLER.getAndIncrement();
        Configuration config = opslag(map)
                .addAcceptorConfiguration("intern", adres)
                .setPopulateValidatedUser(true)
                .setSecurityEnabled(true)
                .setJMXManagementEnabled(false);
        if (poort > 0) {
            config.addAcceptorConfiguration("partners", "tcp://" + host + ":" + poort + "?protocols=CORE,AMQP");
        }
        config.addAddressSetting("#", adressen());
        config.addQueueConfiguration(QueueConfiguration.of("jeugdpoort.in")
                .setRoutingType(RoutingType.ANYCAST)
                .setExclusive(true));
        ActiveMQServer server = ActiveMQServers.newActiveMQServer(config, null, toegang, true);
        server.start();
        if (!server.waitForActivation(START_SECONDEN, TimeUnit.SECONDS)) {
            server.stop();
            throw new IllegalStateException(
                    "The built-in Artemis in " + map + " does not start; its log lines (AMQ...) say why");
        }
        LOG.info("Built-in Artemis runs in {}{}", map, poort > 0 ? ", partners at " + host + ":" + poort : "");
        return new IngebouwdeBroker(server, adres);
    }

    private static Configuration opslag(Path map) {
        return new ConfigurationImpl()
                .setName("jeugdpoort")
                .setPersistenceEnabled(true)
                .setJournalType(JournalType.NIO)
                .setJournalBufferTimeout_NIO(JOURNAL_BUFFER_NS)
                .setJournalDirectory(map.resolve("journal").toString())
                .setBindingsDirectory(map.resolve("bindings").toString())
                .setLargeMessagesDirectory(map.resolve("large").toString())
                .setPagingDirectory(map.resolve("paging").toString())
                .setMaxDiskUsage(98);
    }

    private static AddressSettings adressen() {
        return new AddressSettings()
                .setAutoCreateQueues(true)
                .setAutoCreateAddresses(true)
                .setAutoDeleteQueues(false)
                .setAutoDeleteAddresses(false)
                .setDefaultAddressRoutingType(RoutingType.ANYCAST)
                .setDefaultQueueRoutingType(RoutingType.ANYCAST)
                .setDeadLetterAddress(SimpleString.of("jeugdpoort.dode-letters"))
                .setMaxDeliveryAttempts(10)
                .setMaxSizeBytes(200L * 1024 * 1024)
                .setAddressFullMessagePolicy(AddressFullMessagePolicy.PAGE);
    }

    @Override
    public void close() throws Exception {
        server.stop();
    }
}
