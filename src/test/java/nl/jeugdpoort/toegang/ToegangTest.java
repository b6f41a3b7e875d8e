package nl.jeugdpoort.toegang;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

@SpringBootTest(classes = Proefpoort.class, webEnvironment = WebEnvironment.RANDOM_PORT)
class ToegangTest {

    @LocalServerPort
    private int poort;

    private Proefklant klant;

    @BeforeEach
    void klant() {
        klant = Proefklant.bij(poort);
    }

    @Test
    void zonder_aanmelding_is_het_401_met_een_probleem() throws Exception {
        HttpResponse<String> antwoord = klant.haal("/api/v1/dingen");

        probleem(antwoord, 401, "niet-aangemeld");
        assertThat(antwoord.headers().firstValue("WWW-Authenticate").orElseThrow())
                .startsWith("Basic");
        assertThat(antwoord.headers().firstValue("Set-Cookie")).isEmpty();
    }

    @Test
    void een_deelnemer_meldt_zich_aan_met_basic() throws Exception {
        HttpResponse<String> antwoord = klant.haal("/api/v1/wie-ben-ik", "42420001", "demo");

        assertThat(antwoord.statusCode()).isEqualTo(200);
        assertThat(antwoord.body())
                .isEqualTo(
                        "{\"code\":\"42420001\",\"naam\":\"42420001\",\"rol\":\"DEELNEMER\",\"namens\":[\"42420001\"]}");
        assertThat(antwoord.headers().firstValue("Set-Cookie")).isEmpty();
    }

    @Test
    void de_operator_meldt_zich_aan_met_basic() throws Exception {
        assertThat(klant.haal("/api/v1/wie-ben-ik", "operator", "demo").body())
                .isEqualTo("{\"code\":\"operator\",\"naam\":\"operator\",\"rol\":\"OPERATOR\",\"namens\":[]}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"medewerker.diemen", "regio", "auditor", "beheerder"})
    void een_mens_levert_geen_berichten_in_voor_een_systeem(String naam) throws Exception {
        for (String pad : List.of("/api/v1/berichten", "/soap/proef")) {
            HttpResponse<String> antwoord =
                    klant.haal(pad, v -> Proefklant.als(naam, "demo").apply(v).POST(BodyPublishers.ofString("<a/>")));
            probleem(antwoord, 403, "niet-toegestaan");
        }
    }

    @Test
    void security_txt_zegt_iedereen_waar_een_zwakke_plek_te_melden_is() throws Exception {
        HttpResponse<String> antwoord = klant.haal("/.well-known/security.txt");
        assertThat(antwoord.statusCode()).isEqualTo(200);
        assertThat(antwoord.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/plain");
        assertThat(antwoord.body())
                .containsPattern("Contact: mailto:\\S+\n")
                .containsPattern("Expires: 20\\d\\d-\\d\\d-\\d\\dT23:59:59Z\n");
    }

    @Test
    void een_fout_wachtwoord_of_een_onbekende_naam_is_401() throws Exception {
        probleem(klant.haal("/api/v1/wie-ben-ik", "0200", "anders"), 401, "niet-aangemeld");
        probleem(klant.haal("/api/v1/wie-ben-ik", "9999", "demo"), 401, "niet-aangemeld");
        probleem(klant.haal("/api/v1/wie-ben-ik", v -> v.header("Authorization", "Basic %%%")), 401, "niet-aangemeld");
    }

    @Test
    void wie_vaak_mist_moet_wachten_en_een_ander_niet() throws Exception {
        for (int i = 0; i < Inlogpogingen.VRIJ; i++) {
            assertThat(klant.haal("/api/v1/wie-ben-ik", "0363", "mis" + i).statusCode())
                    .isEqualTo(401);
        }

        HttpResponse<String> geweigerd = klant.haal("/api/v1/wie-ben-ik", "0363", "demo");
        probleem(geweigerd, 429, "te-veel-pogingen");
        assertThat(geweigerd.headers().firstValueAsLong("Retry-After").orElseThrow())
                .isPositive();
        assertThat(klant.haal("/api/v1/wie-ben-ik", "0384", "demo").statusCode())
                .isEqualTo(200);
        Thread.sleep(1_100);
        assertThat(klant.haal("/api/v1/wie-ben-ik", "0363", "demo").statusCode())
                .isEqualTo(200);
    }

    @Test
    void soap_vraagt_dezelfde_aanmelding() throws Exception {
        assertThat(klant.haal("/soap/proef", v -> v.POST(BodyPublishers.noBody()))
                        .statusCode())
                .isEqualTo(401);
        assertThat(klant.stuur("/soap/proef", "text/xml", "<x/>").body()).isEqualTo("0384");
    }

    @Test
    void alleen_health_is_open_en_de_rest_van_actuator_is_voor_de_operator() throws Exception {
        assertThat(klant.haal("/actuator/health").statusCode()).isEqualTo(200);
        assertThat(klant.haal("/actuator/health/liveness").statusCode()).isEqualTo(200);
        probleem(klant.haal("/actuator/prometheus"), 401, "niet-aangemeld");
        probleem(klant.haal("/actuator/prometheus", "0384", "demo"), 403, "niet-toegestaan");
        assertThat(klant.haal("/actuator/info", "operator", "demo").statusCode())
                .isEqualTo(200);
    }

    @Test
    void wat_niemand_opende_is_er_niet() throws Exception {
        probleem(klant.haal("/geheim"), 404, "niet-gevonden");
        probleem(klant.haal("/geheim", "operator", "demo"), 404, "niet-gevonden");
        probleem(klant.haal("/error"), 404, "niet-gevonden");
    }

    static void probleem(HttpResponse<String> antwoord, int status, String code) {
        assertThat(antwoord.statusCode()).isEqualTo(status);
        assertThat(antwoord.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(antwoord.headers().firstValue("API-Version")).contains("1.0.0");
        assertThat(antwoord.body())
                .contains("\"status\":" + status, "\"code\":\"" + code + "\"", "\"title\"", "\"detail\"");
    }
}
