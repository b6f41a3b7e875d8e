package nl.jeugdpoort.verhaal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The sample messages of the standard through POST /toetsen, where they are at hand. */
class VoorbeeldberichtenIT {

    private static final Proefpoort POORT = Proefpoort.draait();
    private static final Path MAP = Path.of("../shared/ijw-3.2/samples");

    @ParameterizedTest
    @ValueSource(strings = {"JW301", "JW302", "JW305", "JW306", "JW307", "JW308", "JW319", "JW320", "JW325"})
    void een_voorbeeld_dat_klopt_is_geldig(String soort) throws IOException {
        JsonNode uitslag = toets(soort);

        assertThat(uitslag.path("berichtsoort").asText()).isEqualTo(soort);
        assertThat(uitslag.path("bevindingen")).isEmpty();
        assertThat(uitslag.path("geldig").asBoolean()).as(uitslag.toString()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"JW316, TR101 TR383", "JW317, CS003", "JW323, TR416 TR314 TR101"})
    void een_voorbeeld_dat_alleen_het_schema_volgt_heeft_bevindingen_van_regels(String soort, String regels)
            throws IOException {
        JsonNode uitslag = toets(soort);

        assertThat(uitslag.path("geldig").asBoolean()).isFalse();
        assertThat(String.join(" ", uitslag.path("bevindingen").findValuesAsText("regel")))
                .isEqualTo(regels);
    }

    @Test
    void JW315_heeft_een_datum_die_niet_bestaat_op_regel_44_en_66() throws IOException {
        JsonNode uitslag = toets("JW315");

        assertThat(uitslag.path("geldig").asBoolean()).isFalse();
        assertThat(uitslag.path("bevindingen").findValuesAsText("regelnummer")).containsExactly("44", "66");
        assertThat(uitslag.path("bevindingen").findValuesAsText("waarde")).containsExactly("2027-06-31", "2027-06-31");
    }

    @Test
    void JW318_heeft_een_losse_RetourCode_op_regel_33() throws IOException {
        JsonNode uitslag = toets("JW318");

        assertThat(uitslag.path("geldig").asBoolean()).isFalse();
        assertThat(uitslag.path("bevindingen").findValuesAsText("regelnummer")).containsExactly("33");
        assertThat(uitslag.path("bevindingen").findValuesAsText("pad"))
                .containsExactly("/Bericht/Client/Verzoek/RetourCode");
    }

    private static JsonNode toets(String soort) throws IOException {
        Path bestand = MAP.resolve(soort + ".xml");
        assumeThat(bestand).exists();
        var antwoord = POORT.als("0384").post("/api/v1/toetsen", Files.readAllBytes(bestand));
        assertThat(antwoord.status()).as(antwoord.tekst()).isEqualTo(200);
        return antwoord.json();
    }
}
