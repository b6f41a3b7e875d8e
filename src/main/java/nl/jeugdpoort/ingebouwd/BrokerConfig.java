package nl.jeugdpoort.ingebouwd;

import jakarta.jms.ConnectionFactory;
import java.nio.file.Path;
import org.apache.activemq.artemis.jms.client.ActiveMQConnectionFactory;
import org.messaginghub.pooled.jms.JmsPoolConnectionFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Gives the application its own Artemis when {@code spring.artemis.broker-url} names no other. */
@Configuration
@ConditionalOnExpression("'${spring.artemis.broker-url:}'.isEmpty()")
class BrokerConfig {

    private static final int VERBINDINGEN = 4;

    @Bean
    IngebouwdeBroker ingebouwdeBroker(
            @Value("${jeugdpoort.data}") Path data,
            @Value("${jeugdpoort.broker.host}") String host,
            @Value("${jeugdpoort.broker.poort}") int poort,
            Brokertoegang toegang)
            throws Exception {
        return IngebouwdeBroker.start(
                data.toAbsolutePath().resolve("artemis"), host, VrijePoort.vanaf(host, poort), toegang);
    }

    @Bean(destroyMethod = "stop")
    ConnectionFactory connectionFactory(IngebouwdeBroker broker, Brokertoegang toegang) {
        ActiveMQConnectionFactory vm = new ActiveMQConnectionFactory(broker.adres());
        vm.setUser(Brokertoegang.EIGEN);
        vm.setPassword(toegang.eigenWachtwoord());
        JmsPoolConnectionFactory pool = new JmsPoolConnectionFactory();
        pool.setConnectionFactory(vm);
        pool.setMaxConnections(VERBINDINGEN);
        return pool;
    }
}
