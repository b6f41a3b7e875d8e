package nl.jeugdpoort.toets.regellijst;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The rule list against the standard as data, where that lies beside the project. */
class StandaardTest {

    private static final Path BRON = Path.of("../shared/ijw-3.2/rules.json");
    private static final Map<String, Niveau> NIVEAUS = Map.of(
            "xsd", Niveau.SCHEMA,
            "bericht (xslt)", Niveau.BERICHT,
            "berichtoverstijgend", Niveau.HISTORIE,
            "externe bron", Niveau.EXTERN,
            "bedrijfsregel", Niveau.AFSPRAAK,
            "invulinstructie", Niveau.AFSPRAAK,
            "uitgangspunt", Niveau.AFSPRAAK);

    /** Of a restriction on a type that is everywhere the list names the type, not the places. */
    private static final int VEEL = 12;

    private Map<String, JsonNode> standaard;
    private Map<String, Lijstregel> lijst;

    @BeforeEach
    void lees() throws IOException {
        assumeThat(BRON).as("rules.json of the standard").exists();
        standaard = StreamSupport.stream(
                        new ObjectMapper().readTree(Files.readString(BRON)).spliterator(), false)
                .collect(Collectors.toMap(regel -> regel.get("code").asText(), Function.identity()));
        lijst = new Regellijst()
                .alle().stream()
                        .filter(regel -> regel.standaard().equals("ijw/3.2"))
                        .collect(Collectors.toMap(Lijstregel::code, Function.identity()));
    }

    @Test
    void de_codes_zijn_die_van_de_standaard() {
        assertThat(lijst.keySet()).containsExactlyInAnyOrderElementsOf(standaard.keySet());
    }

    @Test
    void soort_niveau_retourcode_klasse_en_berichten_zijn_die_van_de_standaard() {
        assertThat(standaard).allSatisfy((code, bron) -> {
            Lijstregel regel = lijst.get(code);
            assertThat(regel.soort()).isEqualTo(bron.get("kind").asText());
            assertThat(regel.niveau()).isEqualTo(NIVEAUS.get(bron.get("level").asText()));
            assertThat(regel.retourcode() == null ? "" : regel.retourcode())
                    .isEqualTo(bron.get("retourcode").asText());
            assertThat(regel.klasse() == null ? "" : regel.klasse())
                    .isEqualTo(bron.get("retour_class")
                            .asText()
                            .replace("(JW319: ook Woonplaatsbeginsel)", "/ Woonplaatsbeginsel"));
            List<String> berichten = new ArrayList<>();
            bron.get("messages").forEach(bericht -> berichten.add(bericht.asText()));
            assertThat(regel.berichten()).containsExactlyInAnyOrderElementsOf(berichten);
        });
    }

    @Test
    void de_elementen_zijn_die_van_de_standaard() {
        assertThat(standaard).allSatisfy((code, bron) -> {
            Set<String> elementen = StreamSupport.stream(bron.get("elements").spliterator(), false)
                    .map(pad -> pad.asText().replaceFirst("^.*/([^/]+/[^/]+)$", "$1"))
                    .collect(Collectors.toSet());
            boolean heelVeel = bron.get("level").asText().equals("xsd") && elementen.size() > VEEL;
            assertThat(lijst.get(code).elementen())
                    .containsExactlyInAnyOrderElementsOf(heelVeel ? Set.of() : elementen);
        });
    }

    @Test
    void geen_zin_is_overgenomen() {
        assertThat(standaard)
                .allSatisfy((code, bron) -> assertThat(kaal(lijst.get(code).zin()))
                        .isNotEqualTo(kaal(bron.get("statement").asText())));
    }

    private static String kaal(String zin) {
        return zin.toLowerCase(java.util.Locale.ROOT)
                .replaceAll("[^a-z0-9]+", " ")
                .strip();
    }

    @Test
    void een_regel_van_een_controleniveau_laat_de_lijst_niet_aan_mensen_over() {
        assertThat(standaard.values().stream()
                        .filter(bron -> bron.get("level").asText().matches("bericht.*|externe bron"))
                        .map(bron -> lijst.get(bron.get("code").asText()).stand()))
                .doesNotContain(Stand.MENSEN, Stand.ELDERS, Stand.SCHEMA);
    }
}
