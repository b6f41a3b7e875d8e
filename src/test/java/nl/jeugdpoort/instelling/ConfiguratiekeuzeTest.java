package nl.jeugdpoort.instelling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConfiguratiekeuzeTest {

    @TempDir
    private Path data;

    @Test
    void de_meegeleverde_instellingen_worden_een_keer_uitgepakt_en_daarna_niet_meer_aangeraakt() throws Exception {
        Path map = Configuratiekeuze.uitgepakt(data.resolve("config")).pad();

        assertThat(map.resolve("deelnemers/0384-diemen.yaml"))
                .hasSameTextualContentAs(Path.of("config/deelnemers/0384-diemen.yaml"));
        assertThat(map.resolve("regios.yaml")).exists();
        assertThat(map.resolve("codelijsten/ijw-3.2/WJ001.csv")).isRegularFile();
        assertThat(map.resolve("application.yaml")).doesNotExist();

        Files.writeString(map.resolve("mandaten.yaml"), "mandaten: []\n");
        Configuratiekeuze.uitgepakt(data.resolve("config"));
        assertThat(map.resolve("mandaten.yaml")).hasContent("mandaten: []\n");
    }

    @Test
    void een_half_uitgepakte_map_telt_niet() throws Exception {
        Files.createDirectories(data.resolve("config.half/deelnemers"));

        Path map = Configuratiekeuze.uitgepakt(data.resolve("config")).pad();

        assertThat(map.resolve("operators.yaml")).exists();
        assertThat(data.resolve("config.half")).doesNotExist();
    }

    @Test
    void een_ingestelde_map_die_er_niet_is_wordt_gemeld() {
        String weg = data.resolve("weg").toString();

        assertThatThrownBy(() -> new Configuratiekeuze().configuratiemap(weg, "data"))
                .isInstanceOf(OngeldigeInstellingen.class)
                .hasMessage("instelling 'jeugdpoort.config': de map " + weg + " bestaat niet");
    }
}
