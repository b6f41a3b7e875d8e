package nl.jeugdpoort.instelling;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WisselwachtTest {

    @TempDir
    private Path map;

    @Test
    void een_bestand_dat_wordt_neergezet_telt_vanzelf() throws IOException {
        Wisselbaar<Boolean> erIsEen =
                new Wisselbaar<>("proef", List.of(map), () -> Files.exists(map.resolve("een.csv")), fouten -> true);
        Wisselwacht wacht = new Wisselwacht(List.of(erIsEen));
        try {
            Files.writeString(map.resolve("een.csv"), "1");

            await().atMost(Duration.ofSeconds(20)).until(erIsEen::nu);
        } finally {
            wacht.stop();
        }
    }
}
