package nl.jeugdpoort.toegang;

import static nl.jeugdpoort.toegang.ToegangTest.probleem;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import nl.jeugdpoort.toets.Regelgids;
import nl.jeugdpoort.toets.regellijst.Regellijst;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;

/** The rule list through the door of the gateway: login, problems, OpenAPI. */
@SpringBootTest(
        classes = {Proefpoort.class, RegelsTest.Regels.class},
        webEnvironment = WebEnvironment.RANDOM_PORT)
class RegelsTest {

    /** No stereotype, so that a test that scans the whole gateway does not find it. */
    @ComponentScan(basePackageClasses = Regellijst.class)
    @Import(Regelgids.class)
    static class Regels {}

    @LocalServerPort
    private int poort;

    private HttpResponse<String> haal(String pad) throws Exception {
        return Proefklant.bij(poort).haal("/api/v1" + pad, "42420001", "demo");
    }

    @Test
    void elke_deelnemer_en_de_operator_mogen_de_regels_zien_en_een_vreemde_niet() throws Exception {
        assertThat(haal("/regels").statusCode()).isEqualTo(200);
        assertThat(Proefklant.bij(poort)
                        .haal("/api/v1/regels/TR302", "operator", "demo")
                        .statusCode())
                .isEqualTo(200);
        probleem(Proefklant.bij(poort).haal("/api/v1/regels"), 401, "niet-aangemeld");
    }

    @Test
    void een_fout_filter_en_een_onbekende_regel_zijn_een_probleem() throws Exception {
        probleem(haal("/regels?stand=klaar"), 400, "parameter-ongeldig");
        probleem(haal("/regels/TR999"), 404, "regel-onbekend");
    }

    @Test
    void een_regel_in_de_lijst_heeft_precies_de_velden_van_de_afspraak() throws Exception {
        JsonNode eerste = new ObjectMapper()
                .readTree(haal("/regels").body())
                .path("items")
                .path(0);
        assertThat(eerste.fieldNames())
                .toIterable()
                .containsExactlyInAnyOrder("code", "niveau", "retourcode", "berichten", "zin", "stand", "reden");
    }

    @Test
    void het_document_noemt_beide_aanroepen_en_houdt_zich_aan_de_regels() throws Exception {
        JsonNode document = new ObjectMapper().readTree(haal("/openapi.json").body());
        JsonNode lijst = document.path("paths").path("/regels").path("get");

        assertThat(lijst.path("parameters").findValuesAsText("name"))
                .containsExactlyInAnyOrder("berichtsoort", "niveau", "stand");
        assertThat(lijst.path("summary").asText()).isNotBlank();
        assertThat(lijst.path("responses").fieldNames()).toIterable().contains("200", "400", "401");
        assertThat(document.at("/paths/~1regels~1{code}/get/responses").fieldNames())
                .toIterable()
                .contains("200", "404");
        assertThat(AdrRegels.schendingen(document)).isEmpty();
    }
}
