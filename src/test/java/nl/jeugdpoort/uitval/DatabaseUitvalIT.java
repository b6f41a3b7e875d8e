package nl.jeugdpoort.uitval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.jms.JMSContext;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import nl.jeugdpoort.cli.simulatie.Paar;
import nl.jeugdpoort.cli.simulatie.Run;
import nl.jeugdpoort.cli.simulatie.Simbericht;
import nl.jeugdpoort.cli.simulatie.Verkeer;
import org.apache.activemq.artemis.jms.client.ActiveMQConnectionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The built-in PostgreSQL is killed under load. */
class DatabaseUitvalIT {

    private static final Paar PAAR = new Paar("0384", "42420001");
    private static final Paar OVER_DE_WACHTRIJ = new Paar("0384", "42420002");
    private static final int VEEL = 50_000;
    private static final String EVEN_NIET = "503 10 {\"status\":503,\"title\":\"Even niet beschikbaar\"";

    private final Run run = new Run(System.nanoTime(), LocalDate.now());
    private final Boekhouding boek = new Boekhouding();
    private final Partner aanbieder = new Partner().open();
    private final Partner ander = new Partner().open();
    private Poortproces poort;
    private Verzender verzender;
    private Brievenbus gemeente;

    @BeforeEach
    void begin(@TempDir Path map) throws Exception {
        Proefconfig.in(map)
                .deelnemer("0384", "postbus")
                .deelnemer("42420001", aanbieder.uit("rest"))
                .deelnemer("42420002", ander.uit("rest"));
        poort = new Poortproces("database", map).start();
        verzender = new Verzender(List.of(poort.url()), run, boek);
        gemeente = new Brievenbus(poort.url(), "0384");
    }

    @AfterEach
    void einde() {
        verzender.close();
        poort.close();
        aanbieder.close();
        ander.close();
    }

    @Test
    void eenGedodeDatabaseKomtVanzelfTerugEnNietsGaatVerloren() throws Exception {
        verzender.start(PAAR, VEEL);
        verkeer(20);
        long eerste = poort.doodDatabase().pid();
        zetOpDeWachtrij(20);
        await("een afzender krijgt 503").atMost(Poortproces.GEDULD).until(() -> !verzender.storingen.isEmpty());
        assertThat(verzender.storingen)
                .allSatisfy(s -> assertThat(s).startsWith(EVEN_NIET).contains("tijdelijk-niet-beschikbaar"));
        verkeer(20);
        assertThat(poort.database().pid()).isNotEqualTo(eerste);
        assertThat(poort.gezondheid()).startsWith("200");

        poort.doodDatabase();
        poort.dood();
        poort.start();
        verkeer(20);
        allesKlopt();
    }

    private void verkeer(int aantal) {
        int tot = boek.aantal() + aantal;
        await("verkeer loopt").atMost(Poortproces.GEDULD).until(() -> boek.aantal() >= tot);
    }

    /** Over JMS: the broker is well and takes everything, the gateway cannot store it yet. */
    private void zetOpDeWachtrij(int aantal) {
        Verkeer berichten = new Verkeer(run, OVER_DE_WACHTRIJ, 31, aantal);
        for (Simbericht b = berichten.volgende(); b != null; b = berichten.volgende()) {
            try (var fabriek = new ActiveMQConnectionFactory(
                            "tcp://127.0.0.1:" + poort.brokerpoort, b.afzender(), "demo");
                    JMSContext verbinding = fabriek.createContext()) {
                verbinding.createProducer().send(verbinding.createQueue("jeugdpoort.in"), b.inhoud());
            }
            boek.geaccepteerd(b);
        }
    }

    private void allesKlopt() throws Exception {
        verzender.stop();
        await("alles is er")
                .atMost(Poortproces.GEDULD)
                .until(() -> gemeente.ontvangen().size()
                                >= boek.verwacht("0384").size()
                        && aanbieder.ontvangen().size()
                                >= boek.verwacht("42420001").size()
                        && ander.ontvangen().size() >= boek.verwacht("42420002").size());
        boek.controleer("0384", gemeente.ontvangen());
        boek.controleer("42420001", aanbieder.ontvangen());
        boek.controleer("42420002", ander.ontvangen());
    }
}
