package nl.jeugdpoort.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.jeugdpoort.toets.schema.Proefberichten;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** What a person or a script sees of {@code toets}. */
class ToetsOpdrachtTest {

    @TempDir
    Path map;

    private final StringWriter uit = new StringWriter();
    private final StringWriter fout = new StringWriter();

    private int toets(Object... argumenten) {
        String[] tekst =
                java.util.Arrays.stream(argumenten).map(Object::toString).toArray(String[]::new);
        return new CommandLine(new ToetsOpdracht())
                .setOut(new PrintWriter(uit, true))
                .setErr(new PrintWriter(fout, true))
                .execute(tekst);
    }

    private Path bestand(String naam, String inhoud) throws IOException {
        return Files.writeString(map.resolve(naam), inhoud);
    }

    @Test
    void een_geldig_bericht_geeft_0() throws IOException {
        Path goed = bestand("goed.xml", Proefberichten.jw301());
        assertThat(toets(goed)).isZero();
        assertThat(uit.toString()).contains("goed.xml: JW301, geldig");
    }

    @Test
    void een_fout_bericht_geeft_1_en_noemt_plaats_en_zin() throws IOException {
        Path slecht = bestand("fout.xml", Proefberichten.jw301().replaceFirst("<jw301:Bsn>.*</jw301:Bsn>", ""));
        assertThat(toets(slecht)).isEqualTo(1);
        assertThat(uit.toString())
                .contains("niet geldig, 1 bevinding")
                .containsPattern("\\d+:\\d+  /Bericht/Client/Bsn")
                .contains("Bsn ontbreekt");
    }

    @Test
    void een_gemeente_die_niet_bestaat_is_ook_zonder_poort_een_bevinding() throws IOException {
        Path slecht = bestand("fout.xml", Proefberichten.jw301().replace("Afzender>0384", "Afzender>9999"));
        assertThat(toets(slecht)).isEqualTo(1);
        assertThat(uit.toString()).contains("[TR378]");
    }

    @Test
    void een_map_wordt_geheel_gelezen_en_geteld() throws IOException {
        bestand("a.xml", Proefberichten.jw301());
        bestand("b.XML", "<a/>");
        bestand("lees-mij.txt", "geen bericht");
        assertThat(toets(map)).isEqualTo(1);
        assertThat(uit.toString()).contains("1 geldig, 1 niet geldig, 0 onbruikbaar");
    }

    @Test
    void wat_er_niet_is_geeft_2() throws IOException {
        assertThat(toets(map.resolve("nergens.xml"))).isEqualTo(2);
        assertThat(fout.toString()).contains("bestaat niet");
        assertThat(toets(map)).isEqualTo(2);
        assertThat(toets()).isEqualTo(2);
    }

    @Test
    void json_is_voor_programmas() throws IOException {
        Path slecht = bestand("fout.xml", Proefberichten.jw301().replaceFirst("<jw301:Bsn>.*</jw301:Bsn>", ""));
        assertThat(toets("--formaat", "json", slecht)).isEqualTo(1);
        JsonNode eerste = new ObjectMapper().readTree(uit.toString()).get(0);
        assertThat(eerste.get("geldig").asBoolean()).isFalse();
        JsonNode bevinding = eerste.get("bevindingen").get(0);
        assertThat(bevinding.get("niveau").asText()).isEqualTo("schema");
        assertThat(bevinding.get("retourcode").isNull()).isTrue();
        assertThat(bevinding.has("waarde")).isFalse();
        assertThat(bevinding.get("regelnummer").asInt()).isPositive();
    }
}
