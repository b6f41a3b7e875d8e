package nl.jeugdpoort.stuf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

class StufFoutenTest {

    private static final Path LIJST = Path.of("../shared/stuf/errors.json");

    static boolean aanwezig() {
        return Files.exists(LIJST);
    }

    @Test
    @EnabledIf("aanwezig")
    void code_plek_soort_en_omschrijving_zijn_die_van_de_gepubliceerde_lijst() throws IOException {
        JsonNode lijst = new ObjectMapper().readTree(LIJST.toFile());
        Map<String, String> gepubliceerd = new HashMap<>();
        for (String soort : new String[] {"fo01", "fo03"}) {
            lijst.get(soort)
                    .forEach(fout -> gepubliceerd.put(
                            fout.get("code").asText(),
                            soort + " " + fout.get("plek").asText() + " "
                                    + fout.get("label_nl").asText()));
        }

        assertThat(StufFouten.alle())
                .allSatisfy(fout -> assertThat("%s %s %s"
                                        .formatted(fout.soort(), fout.plek(), "")
                                        .toLowerCase(Locale.ROOT)
                                + fout.omschrijving())
                        .isEqualTo(gepubliceerd.get(fout.code())));
    }

    @Test
    @EnabledIf("aanwezig")
    void elke_code_die_een_poort_moet_kunnen_zenden_staat_in_de_lijst_als_zelf_te_zenden() throws IOException {
        JsonNode lijst = new ObjectMapper().readTree(LIJST.toFile());
        for (String soort : new String[] {"fo01", "fo03"}) {
            for (JsonNode fout : lijst.get(soort)) {
                if ("must".equals(fout.get("gatewayEmits").asText())) {
                    assertThat(StufFouten.van(fout.get("code").asText()).wijZenden())
                            .as(fout.get("code").asText())
                            .isTrue();
                }
            }
        }
    }

    @Test
    void een_code_buiten_de_lijst_is_een_fout_in_het_programma() {
        assertThatIllegalArgumentException().isThrownBy(() -> StufFouten.van("IB999"));
    }
}
