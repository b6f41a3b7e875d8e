package nl.jeugdpoort.ingebouwd;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.jms.ConnectionFactory;
import java.nio.file.Path;
import nl.jeugdpoort.deelnemer.Inlogcontrole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.autoconfigure.jdbc.JdbcConnectionDetails;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

/** The built-in database and broker are there when no other is named, and only then. */
class ExternKeuzeTest {

    @TempDir
    private Path data;

    private ApplicationContextRunner met(Class<?> config) {
        return new ApplicationContextRunner()
                .withUserConfiguration(config)
                .withBean(Inlogcontrole.class, () -> (code, wachtwoord) -> false)
                .withBean(Brokertoegang.class)
                .withPropertyValues(
                        "jeugdpoort.data=" + data, "jeugdpoort.broker.host=127.0.0.1", "jeugdpoort.broker.poort=0");
    }

    @Test
    void anExternalDatabaseTakesThePlaceOfTheBuiltInOne() {
        met(DatabaseConfig.class)
                .withPropertyValues("spring.datasource.url=jdbc:postgresql://db.voorbeeld.nl/jeugdpoort")
                .run(context -> {
                    assertThat(context).doesNotHaveBean(IngebouwdeDatabase.class);
                    assertThat(context).doesNotHaveBean(JdbcConnectionDetails.class);
                    assertThat(data.resolve("postgres")).doesNotExist();
                });
    }

    @Test
    void anExternalBrokerTakesThePlaceOfTheBuiltInOne() {
        met(BrokerConfig.class)
                .withPropertyValues("spring.artemis.broker-url=(tcp://a:61616,tcp://b:61616)?ha=true")
                .run(context -> {
                    assertThat(context).doesNotHaveBean(IngebouwdeBroker.class);
                    assertThat(context).doesNotHaveBean(ConnectionFactory.class);
                    assertThat(data.resolve("artemis")).doesNotExist();
                });
    }

    @Test
    void withoutAnAddressTheBuiltInBrokerRuns() {
        met(BrokerConfig.class).withPropertyValues("spring.artemis.broker-url=").run(context -> {
            assertThat(context).hasSingleBean(IngebouwdeBroker.class);
            assertThat(context).hasSingleBean(ConnectionFactory.class);
        });
    }
}
