package nl.jeugdpoort.deelnemer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

class RegiosTest {

    private static final Path BRON = Path.of("../shared/regios.json");

    private final Regios regios = new ActueleRegios(ProefDeelnemers.houder(Path.of("config")));

    @Test
    void een_gemeente_hoort_bij_haar_regio_ook_buiten_de_provincie() {
        assertThat(regios.vanGemeente("0200").orElseThrow().naam()).isEqualTo("Midden-IJssel/Oost-Veluwe");
        assertThat(regios.vanGemeente("0340").orElseThrow().naam()).isEqualTo("Food Valley");
        assertThat(regios.vanGemeente("0384")).isEmpty();
        assertThat(regios.vind("JZ14").orElseThrow().subregios()).hasSize(4);
    }

    @Test
    void een_regio_zegt_wie_haar_contactregister_beheert_en_anders_gelden_gewone_tijden() {
        assertThat(regios.vind("JZ32").orElseThrow().contactregister())
                .isEqualTo(new Regio.Contactregister("0268", 90, 14));
        assertThat(regios.vind("JZ25").orElseThrow().contactregister())
                .isEqualTo(new Regio.Contactregister(null, 90, 14));
    }

    /** The source does not say which route a region chose, nor how fresh its register must be. */
    @Test
    void de_acht_regios_zijn_gelijk_aan_de_bron() throws Exception {
        assumeTrue(Files.exists(BRON), "de bron is hier niet");
        JsonNode bron = new ObjectMapper().readTree(BRON.toFile()).path("regios");

        assertThat(regios.alle())
                .usingRecursiveComparison()
                .ignoringFields("aanmeldroute", "contactregister", "netwerk", "ret")
                .isEqualTo(StreamSupport.stream(bron.spliterator(), false)
                        .map(RegiosTest::regio)
                        .toList());
    }

    private static Regio regio(JsonNode r) {
        List<Regio.Gemeente> gemeenten = new ArrayList<>();
        r.path("gemeenten").forEach(g -> gemeenten.add(gemeente(g)));
        r.path("gemeentenBuitenProvincie").forEach(g -> gemeenten.add(gemeente(g)));
        List<Regio.Subregio> subregios = new ArrayList<>();
        for (JsonNode s : r.path("subregios")) {
            List<String> codes = new ArrayList<>();
            s.path("cbs").forEach(code -> codes.add(code.asText()));
            subregios.add(new Regio.Subregio(s.path("naam").asText(), codes));
        }
        return new Regio(
                r.path("naam").asText(),
                r.path("cbsJeugdregio").asText(),
                r.path("provincie").asText(),
                r.path("beheerderContactregister").textValue(),
                null,
                gemeenten,
                subregios,
                null,
                null,
                null);
    }

    private static Regio.Gemeente gemeente(JsonNode g) {
        return new Regio.Gemeente(
                g.path("cbs").asText(),
                g.path("naam").asText(),
                g.path("provincie").textValue());
    }
}
