package nl.jeugdpoort.uitval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import nl.jeugdpoort.cli.simulatie.Paar;
import nl.jeugdpoort.cli.simulatie.Run;
import nl.jeugdpoort.cli.simulatie.Simbericht;
import nl.jeugdpoort.cli.simulatie.Verkeer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The gateway is killed while partners of every channel are busy with it. */
class HardeStopIT {

    private static final Paar POSTBUS = new Paar("0384", "42420001");
    private static final Paar SOAP_EN_REST = new Paar("0268", "42420003");
    private static final Paar SOAP_EN_MAP = new Paar("0268", "65656055");
    private static final Paar WACHTRIJ = new Paar("0384", "42420002");

    /** More than a test can send. */
    private static final int VEEL = 50_000;

    private final long zaad = Long.getLong("jeugdpoort.zaad", System.nanoTime());
    private final Random toeval = new Random(zaad);
    private final Run run = new Run(zaad, LocalDate.now());
    private final Boekhouding boek = new Boekhouding();
    private final Partner soap = new Partner().open();
    private final Partner rest = new Partner().open();
    private final Map<String, Supplier<List<Waarneming>>> partners = new LinkedHashMap<>();
    private Poortproces poort;
    private Verzender verzender;

    @BeforeEach
    void begin(@TempDir Path map) throws Exception {
        System.out.println("HardeStopIT: -Djeugdpoort.zaad=" + zaad);
        Proefconfig.in(map)
                .deelnemer("0384", "postbus")
                .deelnemer("42420001", "postbus")
                .deelnemer("0268", soap.uit("soap"))
                .deelnemer("42420003", rest.uit("rest"))
                .deelnemer("65656055", "map")
                .deelnemer("42420002", "jms");
        poort = new Poortproces("hardestop", map).start();
        verzender = new Verzender(List.of(poort.url()), run, boek);
        partners.put("0384", new Brievenbus(poort.url(), "0384")::ontvangen);
        partners.put("42420001", new Brievenbus(poort.url(), "42420001")::ontvangen);
        partners.put("0268", soap::ontvangen);
        partners.put("42420003", rest::ontvangen);
        partners.put("65656055", new Uitmap(poort.data.resolve("uit/65656055"))::ontvangen);
    }

    @AfterEach
    void einde() {
        verzender.close();
        poort.close();
        soap.close();
        rest.close();
    }

    @Test
    void naElkeHardeStopHeeftElkePartnerElkBerichtPreciesEenmaalEnInVolgorde() throws Exception {
        partners.put("42420002", new Wachtrijlezer(poort.brokerpoort, "42420002")::ontvangen);
        List.of(POSTBUS, SOAP_EN_REST, SOAP_EN_MAP, WACHTRIJ).forEach(paar -> verzender.start(paar, VEEL));
        doodMidden();
        poort.begin();
        doodMidden();
        poort.start();
        allesKlopt();

        partners.remove("42420002");
        List.of(POSTBUS, SOAP_EN_REST, SOAP_EN_MAP).forEach(paar -> verzender.start(paar, VEEL));
        doodMidden();
        poort.wisWachtrij();
        poort.begin();
        doodMidden();
        poort.wisWachtrij();
        Simbericht gevallen = losBericht();
        Path bestand = leg(gevallen, "gevallen.xml");
        Path half = leg(gevallen, "half.xml.deel");
        poort.start();
        await("bestand is opgehaald").atMost(Poortproces.GEDULD).until(() -> Files.notExists(bestand));
        boek.geaccepteerd(gevallen);
        allesKlopt();

        hetzelfdeBestandNogEens(gevallen);
        assertThat(half).exists();
        allesKlopt();
    }

    /** As after a kill between storing a file and deleting it: the file is there again and its message is known. */
    private void hetzelfdeBestandNogEens(Simbericht gevallen) throws Exception {
        Path nogEens = leg(gevallen, "nogeens.xml");
        await("bestand is opgehaald").atMost(Poortproces.GEDULD).until(() -> Files.notExists(nogEens));
    }

    /** Kills at a random moment, counted in messages taken, so that a slow machine sees the same. */
    private void doodMidden() {
        int tot = boek.aantal() + 15 + toeval.nextInt(40);
        await("verkeer loopt")
                .atMost(Poortproces.GEDULD)
                .pollInterval(Duration.ofMillis(1))
                .until(() -> boek.aantal() >= tot);
        poort.dood();
    }

    private Simbericht losBericht() {
        return new Verkeer(run, POSTBUS, 30, 1).volgende();
    }

    private Path leg(Simbericht bericht, String naam) throws Exception {
        Path map = poort.data.resolve("in").resolve(bericht.afzender());
        Path tijdelijk = Files.write(map.resolve(naam + ".tijdelijk"), bericht.inhoud());
        return Files.move(tijdelijk, map.resolve(naam));
    }

    private void allesKlopt() throws Exception {
        verzender.stop();
        partners.forEach((code, gezien) -> {
            await("alles is bij " + code)
                    .atMost(Poortproces.GEDULD)
                    .until(() -> gezien.get().size() >= boek.verwacht(code).size());
            boek.controleer(code, gezien.get());
        });
    }
}
