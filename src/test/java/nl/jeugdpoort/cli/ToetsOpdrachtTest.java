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
    void een_signaal_staat_erbij_en_maakt_het_bericht_niet_ongeldig() throws IOException {
        String bericht =
                Proefberichten.jw301().replaceFirst("<jw301:Commentaar>[^<]*", "<jw301:Commentaar>Zie 999900018.");
        assertThat(toets(bestand("goed.xml", bericht))).isZero();
        assertThat(uit.toString()).contains("JW301, geldig", "[OP191, signaal]").doesNotContain("999900018");
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

    @Test
    void een_regel_wordt_uitgelegd_met_betekenis_stand_en_voorbeelden() {
        assertThat(toets("--uitleg", "tr302")).isZero();
        assertThat(uit.toString())
                .startsWith("TR302 (technische regel)")
                .contains("Wijs een product niet twee keer toe")
                .containsPattern("Berichten +JW301\\R")
                .containsPattern("Niveau +bericht\\R")
                .containsPattern("Retourcode +0001 op Header\\. Het bericht is om een technische fout")
                .containsPattern("Stand +[a-z-]+\\. [A-Z]")
                .containsSubsequence("Goed:", "<ToegewezenProducten", "Fout:", "<ToegewezenProducten");
    }

    @Test
    void een_afspraak_zonder_voorbeelden_noemt_wat_er_is() {
        assertThat(toets("--uitleg", "OP279")).isZero();
        assertThat(uit.toString())
                .containsPattern("Niveau +geen, dit is een afspraak")
                .containsPattern("Retourcode +geen")
                .containsPattern("Uitgewerkt in +TR307, TR308")
                .doesNotContain("Goed:", "Reden", "null");
    }

    @Test
    void een_uitgangspunt_gaat_over_alle_berichten_en_zegt_waarom_het_niet_te_toetsen_is() {
        assertThat(toets("--uitleg", "UP006")).isZero();
        assertThat(uit.toString())
                .containsPattern("Berichten +alle")
                .containsPattern("Stand +mensen\\.")
                .containsPattern("Reden +Dit is de achtergrond van OP079");
    }

    @Test
    void uitleg_in_json_heeft_de_velden_van_de_poort() throws IOException {
        assertThat(toets("--uitleg", "TR135", "--formaat", "json")).isZero();
        JsonNode regel = new ObjectMapper().readTree(uit.toString());
        assertThat(regel.get("stand").asText()).isEqualTo("gebouwd");
        assertThat(regel.get("retourbetekenis").asText()).isEqualTo("De dagtekening ligt in de toekomst");
    }

    @Test
    void een_regel_die_er_niet_is_geeft_2() {
        assertThat(toets("--uitleg", "TR999")).isEqualTo(2);
        assertThat(fout.toString()).contains("geen regel TR999", "TR302");
        assertThat(uit.toString()).isEmpty();
    }

    @Test
    void uitleg_en_bestanden_samen_gaat_niet() {
        assertThat(toets("--uitleg", "TR302", map)).isEqualTo(2);
        assertThat(fout.toString()).contains("of één regel met --uitleg");
    }
}
