package nl.jeugdpoort.toegang;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

@SpringBootTest(classes = Proefpoort.class, webEnvironment = WebEnvironment.RANDOM_PORT)
class OpenapiTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @LocalServerPort
    private int poort;

    @Test
    void het_document_is_open_voor_iedereen() throws Exception {
        HttpResponse<String> antwoord = Proefklant.bij(poort).haal("/api/v1/openapi.json");

        assertThat(antwoord.statusCode()).isEqualTo(200);
        assertThat(antwoord.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/json");
        assertThat(antwoord.headers().allValues("Access-Control-Allow-Origin")).containsExactly("*");
    }

    @Test
    void het_document_houdt_zich_aan_de_regels() throws Exception {
        JsonNode document = document();

        assertThat(document.path("paths").has("/dingen")).isTrue();
        assertThat(AdrRegels.schendingen(document)).isEmpty();
    }

    @Test
    void een_lijst_heeft_bladzijden_en_de_aanroeper_is_geen_parameter() throws Exception {
        JsonNode paden = document().path("paths");

        assertThat(paden.path("/dingen").path("get").path("parameters").findValuesAsText("name"))
                .containsExactlyInAnyOrder("geldigVanaf", "page", "pageSize");
        assertThat(paden.path("/wie-ben-ik").path("get").has("parameters")).isFalse();
    }

    @Test
    void een_document_dat_de_regels_schendt_wordt_betrapt() throws Exception {
        JsonNode fout = JSON.readTree("""
                {"openapi": "2.0", "info": {"version": "1"}, "servers": [{"url": "/api"}], "paths": {"/Foute_weg/":
                 {"post": {"parameters": [{"in": "query", "name": "geldig_vanaf"}], "responses": {"500": {}}}}}}
                """);

        assertThat(AdrRegels.schendingen(fout))
                .contains(
                        "doc-openapi",
                        "semver",
                        "license",
                        "doc-openapi-contact email",
                        "uri-version",
                        "no-trailing-slash /Foute_weg/",
                        "path-segments-kebab-case /Foute_weg/",
                        "query-keys-camel-case post /Foute_weg/ geldig_vanaf",
                        "invalid-input post /Foute_weg/",
                        "version-header post /Foute_weg/ 500",
                        "problem-details post /Foute_weg/ 500 detail");
    }

    private JsonNode document() throws Exception {
        return JSON.readTree(Proefklant.bij(poort).haal("/api/v1/openapi.json").body());
    }
}
