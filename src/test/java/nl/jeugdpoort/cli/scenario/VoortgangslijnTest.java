package nl.jeugdpoort.cli.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class VoortgangslijnTest {

    private static final String ZAAK = """
            {"status": "LOOPT", "stappen": [
              {"code": "1", "status": "GEHAALD", "teLaat": true},
              {"code": "1x", "status": "VERVALLEN"},
              {"code": "2+3", "status": "LOOPT", "teLaat": true, "naam": "bepaling en formulier", "wie": ["de jeugdbeschermer"],
               "uiterlijk": "2026-12-03T23:00:00Z"},
              {"code": "5", "status": "LOOPT", "teLaat": false, "naam": "kiezen hoe verder wordt gezocht",
               "wie": ["de jeugdbeschermer", "de backoffice", "de aanbieder"], "uiterlijk": null}]}
            """;

    @Test
    void elkeStapHeeftEenMerkEnWieAanZetIsStaatEronder() throws IOException {
        assertThat(teken(ZAAK, 100))
                .containsExactly(
                        "  [x] 1  [-] 1x  [!] 2+3  [>] 5",
                        "  2+3: bepaling en formulier; aan zet: de jeugdbeschermer, t/m donderdag 3 december",
                        "  5: kiezen hoe verder wordt gezocht; aan zet: de jeugdbeschermer, de backoffice en de aanbieder");
    }

    @Test
    void opEenSmalSchermBlijftEenMerkBijZijnStap() throws IOException {
        List<String> regels = teken(ZAAK, 30);
        assertThat(regels).allMatch(regel -> regel.length() <= 30);
        assertThat(regels).startsWith("  [x] 1  [-] 1x  [!] 2+3", "  [>] 5");
    }

    @Test
    void eenAanmeldingDieKlaarIsZegtHoe() throws IOException {
        assertThat(teken("{\"status\": \"AFGEROND\", \"stappen\": [{\"code\": \"4b\", \"status\": \"GEHAALD\"}]}", 80))
                .containsExactly("  [x] 4b", "  De aanmelding is afgerond.");
    }

    private static List<String> teken(String zaak, int breedte) throws IOException {
        JsonNode dossier = new ObjectMapper().readTree(zaak);
        return Voortgangslijn.teken(dossier, breedte);
    }
}
