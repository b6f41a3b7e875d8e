package nl.jeugdpoort.contract;

import static nl.jeugdpoort.contract.Proefgegevens.AANBIEDER;
import static nl.jeugdpoort.contract.Proefgegevens.GEMEENTE;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import nl.jeugdpoort.instelling.Configuratiemap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GegevenswachtTest {

    @TempDir
    private Path map;

    private Gegevenshouder houder;
    private Gegevenswacht wacht;

    @BeforeEach
    void start() {
        houder = new Gegevenshouder(new Configuratiemap(map), fouten -> true);
        wacht = new Gegevenswacht(houder);
    }

    @AfterEach
    void stop() {
        wacht.stop();
    }

    @Test
    void een_bestand_dat_wordt_neergezet_telt_vanzelf() {
        new Proefgegevens(map).afspraken("45;45A04;14;28500;eenheid;inspanning;;;");

        await().atMost(Duration.ofSeconds(20)).until(() -> houder.kent(GEMEENTE, AANBIEDER));
    }
}
