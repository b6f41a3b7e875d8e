package nl.jeugdpoort.toets.regellijst;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/** What the list says of terms, against the terms themselves. */
class TermijnregelsTest {

    @Test
    void elke_termijn_van_de_poort_is_in_de_lijst_een_regel_die_elders_wordt_bewaakt() throws IOException {
        Map<String, List<Map<String, Object>>> bestand =
                new Yaml().load(Files.readString(Path.of("config/termijnen.yaml")));
        List<String> bewaakt = bestand.get("termijnen").stream()
                .map(termijn -> (String) termijn.get("code"))
                .toList();

        assertThat(new Regellijst()
                        .alle().stream()
                                .filter(regel -> regel.stand() == Stand.ELDERS || regel.stand() == Stand.GEBOUWD)
                                .filter(regel -> regel.reden() != null
                                        && regel.reden().contains("met de termijn " + regel.code()))
                                .map(Lijstregel::code))
                .containsExactlyInAnyOrderElementsOf(bewaakt);
    }
}
