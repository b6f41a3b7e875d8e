package nl.jeugdpoort.aflevering.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.jms.ConnectionFactory;
import java.util.List;
import java.util.Map;
import nl.jeugdpoort.ProefDatabase;
import nl.jeugdpoort.aflevering.Afleverkanaal;
import nl.jeugdpoort.aflevering.Afleverproef;
import nl.jeugdpoort.aflevering.Afleverstatus;
import nl.jeugdpoort.aflevering.Proefbroker;
import nl.jeugdpoort.aflevering.Proefdeelnemers;
import nl.jeugdpoort.bericht.BerichtStatus;
import nl.jeugdpoort.deelnemer.Uitkanaal;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jms.core.JmsTemplate;
import org.springframework.transaction.IllegalTransactionStateException;

class PlanIT {

    private static Proefbroker broker;
    private static Afleverproef proef;

    @BeforeAll
    static void start() throws Exception {
        broker = new Proefbroker();
        var deelnemers = new Proefdeelnemers()
                .met("0384", new Uitkanaal.Postbus())
                .met("42420001", new Uitkanaal.Jms())
                .met("42420002", new Uitkanaal.Jms());
        proef = new Afleverproef(ProefDatabase.nieuw(), broker.adres(), deelnemers, Map.of());
    }

    @AfterAll
    static void stop() throws Exception {
        proef.close();
        broker.close();
    }

    @Test
    void aPostbusHasTheMessageWithinTheTransaction() {
        var bericht = proef.verstuur("42420001", "0384");

        assertThat(proef.aflevering(bericht).status()).isEqualTo(Afleverstatus.AFGELEVERD);
        assertThat(proef.aflevering(bericht).referentienummer()).isEqualTo(bericht.referentienummer());
        assertThat(proef.status(bericht)).isEqualTo(BerichtStatus.AFGELEVERD);
        assertThat(proef.gebeurtenissen(bericht)).containsExactly("ontvangen", "afgeleverd");
    }

    @Test
    void planningTwiceDeliversOnce() {
        var bericht = proef.verstuur("42420001", "0384");
        proef.plan(bericht);

        assertThat(proef.gebeurtenissen(bericht)).containsExactly("ontvangen", "afgeleverd");
    }

    @Test
    void otherChannelsWaitAndAreWokenOnceAfterCommit() {
        var een = proef.bericht("0384", "42420001");
        var twee = proef.bericht("0384", "42420002");
        proef.plan(een, twee);

        assertThat(proef.aflevering(een).status()).isEqualTo(Afleverstatus.OPEN);
        assertThat(proef.aflevering(een).kanaal()).isEqualTo(Afleverkanaal.JMS);
        assertThat(proef.status(een)).isEqualTo(BerichtStatus.GOEDGEKEURD);
        assertThat(gewekt()).isEqualTo("42420001 42420002");
        assertThat(gewekt()).isNull();
    }

    @Test
    void aTransactionThatFailsPlansNothingAndWakesNobody() {
        var bericht = proef.bericht("0384", "42420001");

        assertThatThrownBy(() -> proef.inTransactie(() -> {
                    proef.plan(bericht);
                    throw new IllegalStateException("after planning");
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(proef.bean(nl.jeugdpoort.aflevering.Afleveringen.class).bij(bericht.id()))
                .isEmpty();
        assertThat(gewekt()).isNull();
    }

    @Test
    void planningNeedsTheTransactionOfTheCaller() {
        var plan = proef.bean(nl.jeugdpoort.aflevering.Afleveringen.class);
        assertThatThrownBy(() -> plan.plan(List.of(), List.of())).isInstanceOf(IllegalTransactionStateException.class);
    }

    private static Object gewekt() {
        var jms = new JmsTemplate(proef.bean(ConnectionFactory.class));
        jms.setReceiveTimeout(300);
        return jms.receiveAndConvert(Afleverwekker.WACHTRIJ);
    }
}
