package nl.jeugdpoort.uitval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import nl.jeugdpoort.cli.simulatie.Paar;
import nl.jeugdpoort.cli.simulatie.Run;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two nodes on one PostgreSQL and one Artemis of others: a node, the queue and the database fail one after another. */
class TweeKnooppuntenIT {

    private static final int VEEL = 50_000;
    private static final String SLEUTEL = Base64.getEncoder().encodeToString(new byte[32]);

    private final Boekhouding boek = new Boekhouding();
    private final Partner rest = new Partner().open();
    private final Partner soap = new Partner().open();
    private final Buitenbroker broker = new Buitenbroker();
    private Buitendatabase database;
    private Poortproces een;
    private Poortproces twee;
    private Verzender verzender;
    private Brievenbus gemeente;

    @BeforeEach
    void begin(@TempDir Path map) throws Exception {
        Proefconfig.in(map)
                .deelnemer("0384", "postbus")
                .deelnemer("42420001", rest.uit("rest"))
                .deelnemer("42420002", soap.uit("soap"));
        broker.open();
        database = new Buitendatabase(map.resolve("buitendatabase")).open();
        een = knooppunt("een", map).start();
        twee = knooppunt("twee", map).start();
        verzender = new Verzender(List.of(een.url(), twee.url()), new Run(System.nanoTime(), LocalDate.now()), boek);
        gemeente = new Brievenbus(een.url(), "0384");
    }

    private Poortproces knooppunt(String naam, Path map) {
        return new Poortproces(
                "knooppunt-" + naam,
                map,
                "--spring.datasource.url=" + database.url(),
                "--spring.datasource.username=postgres",
                "--spring.artemis.broker-url=" + broker.adres(),
                "--spring.artemis.user=poort",
                "--spring.artemis.password=geheim",
                "--jeugdpoort.kluis.actief=proef",
                "--jeugdpoort.kluis.sleutels.proef=" + SLEUTEL,
                "--jeugdpoort.kluis.zoeksleutel=" + SLEUTEL,
                "--jeugdpoort.aflevering.pogingduur=5s");
    }

    @AfterEach
    void einde() throws Exception {
        verzender.close();
        een.close();
        twee.close();
        rest.close();
        soap.close();
        broker.close();
        database.close();
    }

    @Test
    void eenKnooppuntDeWachtrijEnDeDatabaseVallenUitEnNietsGaatVerlorenOfDubbel() throws Exception {
        begin();
        verkeer(40);
        twee.dood();
        verkeer(20);
        allesKlopt();

        broker.close();
        begin();
        verkeer(20);
        allesKlopt();
        assertThat(verzender.storingen).isEmpty();
        broker.open();

        begin();
        verkeer(20);
        database.close();
        await("een afzender krijgt 503").atMost(Poortproces.GEDULD).until(() -> !verzender.storingen.isEmpty());
        assertThat(verzender.storingen)
                .allSatisfy(s -> assertThat(s).startsWith("503 10").contains("tijdelijk-niet-beschikbaar"));
        await("de poort zegt dat hij ziek is")
                .atMost(Poortproces.GEDULD)
                .until(() -> een.gezondheid().startsWith("503"));
        database.open();
        een.wachtTotGezond();
        verkeer(20);
        allesKlopt();
    }

    private void begin() {
        verzender.start(new Paar("0384", "42420001"), VEEL);
        verzender.start(new Paar("0384", "42420002"), VEEL);
    }

    private void verkeer(int aantal) {
        int tot = boek.aantal() + aantal;
        await("verkeer loopt").atMost(Poortproces.GEDULD).until(() -> boek.aantal() >= tot);
    }

    private void allesKlopt() throws Exception {
        verzender.stop();
        await("alles is er")
                .atMost(Poortproces.GEDULD)
                .until(() -> gemeente.ontvangen().size()
                                >= boek.verwacht("0384").size()
                        && rest.ontvangen().size() >= boek.verwacht("42420001").size()
                        && soap.ontvangen().size() >= boek.verwacht("42420002").size());
        boek.controleer("0384", gemeente.ontvangen());
        boek.controleer("42420001", rest.ontvangen());
        boek.controleer("42420002", soap.ontvangen());
    }
}
