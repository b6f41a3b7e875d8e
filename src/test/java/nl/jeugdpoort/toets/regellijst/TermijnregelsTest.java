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

    /** The terms without a start are those of steps in a case; no standard has a rule for them. */
    @Test
    void elke_termijn_die_een_bericht_begint_is_in_de_lijst_een_regel_die_elders_wordt_bewaakt() throws IOException {
        Map<String, List<Map<String, Object>>> bestand =
                new Yaml().load(Files.readString(Path.of("config/termijnen.yaml")));
        List<String> bewaakt = bestand.get("termijnen").stream()
                .filter(termijn -> termijn.containsKey("start"))
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
