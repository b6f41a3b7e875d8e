package nl.jeugdpoort.toegang;

import static nl.jeugdpoort.toegang.Proefklant.als;
import static nl.jeugdpoort.toegang.ToegangTest.probleem;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

@SpringBootTest(classes = Proefpoort.class, webEnvironment = WebEnvironment.RANDOM_PORT)
class ProbleemTest {

    @LocalServerPort
    private int poort;

    private Proefklant klant;

    @BeforeEach
    void klant() {
        klant = Proefklant.bij(poort);
    }

    @Test
    void een_weigering_staat_er_met_codes_en_bevindingen() throws Exception {
        HttpResponse<String> antwoord = klant.haal("/api/v1/dingen/1", "0384", "demo");

        assertThat(antwoord.statusCode()).isEqualTo(409);
        assertThat(antwoord.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(antwoord.body())
                .isEqualTo("{\"status\":409,\"title\":\"Het ding is bezet\",\"detail\":\"Kies een ander ding.\","
                        + "\"code\":\"ding-bezet\",\"ketencode\":\"BRS20\",\"bevindingen\":[\"een bevinding\"]}");
    }

    @Test
    void elke_fout_van_het_raamwerk_is_een_probleem() throws Exception {
        probleem(klant.haal("/api/v1/onbekend", "0384", "demo"), 404, "niet-gevonden");
        probleem(klant.haal("/api/v1/dingen/", "0384", "demo"), 404, "niet-gevonden");
        probleem(klant.haal("/api/v1/dingen/geen-getal", "0384", "demo"), 400, "parameter-ongeldig");
        probleem(klant.stuur("/api/v1/dingen", "text/csv", "1;2"), 415, "inhoudssoort-onbekend");
        probleem(klant.stuur("/api/v1/dingen", "application/json", "{"), 400, "verzoek-ongeldig");
        probleem(klant.haal("/api/v1/dingen?page=0", "0384", "demo"), 400, "parameter-ongeldig");
    }

    @Test
    void een_verkeerde_methode_zegt_welke_wel_kan() throws Exception {
        HttpResponse<String> antwoord =
                klant.haal("/api/v1/dingen", v -> als("0384", "demo").apply(v).DELETE());

        probleem(antwoord, 405, "methode-niet-toegestaan");
        assertThat(antwoord.headers().firstValue("Allow").orElseThrow()).contains("GET", "POST");
    }

    @Test
    void een_vorm_die_er_niet_is_wordt_geweigerd() throws Exception {
        probleem(
                klant.haal(
                        "/api/v1/dingen",
                        v -> als("0384", "demo")
                                .apply(v)
                                .header("Accept", "text/csv")
                                .header("Content-Type", "application/json")
                                .POST(BodyPublishers.ofString("[1]"))),
                406,
                "antwoordvorm-onbekend");
    }

    @Test
    void een_onvoorziene_fout_verraadt_niets() throws Exception {
        HttpResponse<String> antwoord =
                klant.haal("/api/v1/dingen/1", v -> als("0384", "demo").apply(v).DELETE());

        probleem(antwoord, 500, "interne-fout");
        assertThat(antwoord.body()).doesNotContain("geheim", "Exception", "nl.jeugdpoort");
    }

    @Test
    void een_te_groot_verzoek_wordt_geweigerd_met_en_zonder_lengte_vooraf() throws Exception {
        byte[] groot = new byte[27 * 1024 * 1024];
        var vooraf = BodyPublishers.ofByteArray(groot);
        var gaandeweg = BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(groot));

        for (var inhoud : new java.net.http.HttpRequest.BodyPublisher[] {vooraf, gaandeweg}) {
            HttpResponse<String> antwoord = klant.haal(
                    "/api/v1/stromen",
                    v -> als("0384", "demo")
                            .apply(v)
                            .header("Content-Type", "application/xml")
                            .POST(inhoud));
            probleem(antwoord, 413, "te-groot");
            assertThat(antwoord.body()).contains("\"ketencode\":\"BRS06\"");
        }
    }

    @Test
    void een_verzoek_dat_de_server_zelf_weigert_is_ook_een_probleem() throws Exception {
        try (var lijn = new Socket("127.0.0.1", poort)) {
            lijn.getOutputStream()
                    .write("GET /api/v1/{dingen} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"
                            .getBytes(StandardCharsets.US_ASCII));
            String antwoord = new String(lijn.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

            assertThat(antwoord).startsWith("HTTP/1.1 400");
            assertThat(antwoord)
                    .contains("application/problem+json", "API-Version: 1.0.0", "\"code\":\"verzoek-ongeldig\"");
        }
    }

    @Test
    void goed_en_fout_antwoord_hebben_de_vaste_koppen() throws Exception {
        for (String pad :
                new String[] {"/api/v1/dingen", "/api/v1/onbekend", "/actuator/health", "/api/v1/openapi.json"}) {
            var koppen = klant.haal(pad, "0384", "demo").headers();
            assertThat(koppen.firstValue("API-Version")).contains("1.0.0");
            assertThat(koppen.firstValue("Cache-Control")).contains("no-store");
            assertThat(koppen.firstValue("Content-Security-Policy").orElseThrow())
                    .contains("frame-ancestors 'none'");
            assertThat(koppen.firstValue("Strict-Transport-Security")).isPresent();
            assertThat(koppen.firstValue("X-Content-Type-Options")).contains("nosniff");
            assertThat(koppen.firstValue("X-Frame-Options")).contains("DENY");
        }
    }

    @Test
    void een_bladzijde_wijst_naar_de_vorige_en_de_volgende() throws Exception {
        HttpResponse<String> midden = klant.haal("/api/v1/dingen?page=2&pageSize=3&geldigVanaf=x", "0384", "demo");
        HttpResponse<String> laatste = klant.haal("/api/v1/dingen?page=3&pageSize=3", "0384", "demo");

        assertThat(midden.body()).isEqualTo("{\"items\":[3,4,5]}");
        assertThat(midden.headers().firstValue("Link").orElseThrow())
                .contains("?pageSize=3&geldigVanaf=x&page=1>; rel=\"prev\"")
                .contains("?pageSize=3&geldigVanaf=x&page=3>; rel=\"next\"");
        assertThat(laatste.body()).isEqualTo("{\"items\":[6]}");
        assertThat(laatste.headers().firstValue("Link").orElseThrow()).doesNotContain("next");
    }
}
