package nl.jeugdpoort.toegang;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.CookieManager;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.token.DefaultOAuth2TokenCallback;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** People log in at a real OpenID Connect server; there is no form. */
@SpringBootTest(
        classes = {Proefpoort.class, PaginasTest.Paginas.class},
        webEnvironment = WebEnvironment.RANDOM_PORT)
class OidcTest {

    private static final MockOAuth2Server AANBIEDER = start();

    @LocalServerPort
    private int poort;

    private final HttpClient browser = nieuw();

    private static MockOAuth2Server start() {
        var server = new MockOAuth2Server();
        try {
            server.start(InetAddress.getByName("127.0.0.1"), 0);
        } catch (java.io.IOException e) {
            throw new AssertionError("The OpenID Connect server does not start", e);
        }
        return server;
    }

    @AfterAll
    static void stop() {
        AANBIEDER.shutdown();
    }

    @DynamicPropertySource
    static void instellingen(DynamicPropertyRegistry register) {
        String registratie = "spring.security.oauth2.client.registration.";
        String aanbieder = "spring.security.oauth2.client.provider.";
        for (String id : List.of("proef", "weg")) {
            register.add(registratie + id + ".client-id", () -> "jeugdpoort");
            register.add(registratie + id + ".client-secret", () -> "geheim");
            register.add(registratie + id + ".scope", () -> "openid,profile");
        }
        register.add(registratie + "proef.client-name", () -> "Gemeente Proef");
        register.add(
                aanbieder + "proef.issuer-uri",
                () -> AANBIEDER.issuerUrl("proef").toString());
        register.add(aanbieder + "weg.issuer-uri", () -> "http://127.0.0.1:1/weg");
        String eigen = "jeugdpoort.toegang.";
        register.add(eigen + "formulier", () -> "false");
        register.add(eigen + "oidc.rolclaim", () -> "rechten.jeugdpoort");
        List<String> rollen = List.of("auditor", "operator", "functioneel-beheerder", "regiobeheerder", "medewerker");
        for (int i = 0; i < rollen.size(); i++) {
            String rol = rollen.get(i);
            register.add(eigen + "oidc.rollen[" + i + "].waarde", () -> "jp-" + rol);
            register.add(eigen + "oidc.rollen[" + i + "].rol", () -> rol);
        }
    }

    private static HttpClient nieuw() {
        return HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    }

    private HttpResponse<String> haal(HttpClient wie, String adres) throws Exception {
        String geheel = adres.startsWith("http") ? adres : "http://127.0.0.1:" + poort + adres;
        return wie.send(
                HttpRequest.newBuilder(URI.create(geheel))
                        .header("Accept", "text/html")
                        .build(),
                BodyHandlers.ofString());
    }

    private static String naar(HttpResponse<String> antwoord) {
        assertThat(antwoord.statusCode()).as(antwoord.body()).isEqualTo(302);
        return antwoord.headers().firstValue("Location").orElseThrow();
    }

    /** The address to which the provider sends somebody back who has these claims. */
    private String bijAanbieder(Map<String, Object> claims, long geldig) throws Exception {
        AANBIEDER.enqueueCallback(
                new DefaultOAuth2TokenCallback("proef", "s1", "JWT", List.of("jeugdpoort"), claims, geldig));
        return naar(haal(nieuw(), naar(haal(browser, "/oauth2/authorization/proef"))));
    }

    private static Map<String, Object> claims(String naam, String rol, String plaats) {
        Map<String, Object> claims = new HashMap<>(Map.of("rechten", Map.of("jeugdpoort", List.of("anders", rol))));
        claims.put("preferred_username", naam);
        claims.put("organisatie", plaats);
        claims.put("regio", plaats);
        return claims;
    }

    private String logIn(String naam, String rol, String plaats) throws Exception {
        return naar(haal(browser, bijAanbieder(claims(naam, rol, plaats), 3600)));
    }

    @Test
    void de_inlogbladzijde_heeft_een_knop_per_aanbieder_en_geen_formulier() throws Exception {
        HttpResponse<String> bladzijde = haal(browser, "/inloggen");
        assertThat(bladzijde.body())
                .contains("Inloggen met Gemeente Proef", "href=\"/oauth2/authorization/proef\"", "Inloggen met weg")
                .doesNotContain("name=\"wachtwoord\"");
        assertThat(bladzijde.headers().firstValue("Content-Security-Policy").orElseThrow())
                .containsPattern("form-action 'self'[^;]* "
                        + Pattern.quote(AANBIEDER.baseUrl().toString().replaceAll("/$", "")) + "[ ;]");
    }

    @Test
    void de_vraag_aan_de_aanbieder_heeft_pkce_state_en_nonce() throws Exception {
        assertThat(naar(haal(browser, "/oauth2/authorization/proef")))
                .contains("code_challenge=", "code_challenge_method=S256", "state=", "nonce=", "response_type=code");
    }

    @ParameterizedTest
    @CsvSource({
        "o.perator@proef.nl, jp-operator, , OPERATOR, ",
        "b.eheer, jp-functioneel-beheerder, , FUNCTIONEEL_BEHEERDER, ",
        "a.udit, jp-auditor, , AUDITOR, ",
        "m.werker, jp-medewerker, 0384, MEDEWERKER, 0384",
        "r.egio, jp-regiobeheerder, JZ17, REGIOBEHEERDER, 0200"
    })
    void een_rol_bij_de_aanbieder_is_een_rol_hier(String naam, String waarde, String plaats, String rol, String ziet)
            throws Exception {
        naar(haal(browser, "/regels"));
        assertThat(logIn(naam, waarde, plaats)).endsWith("/regels");
        HttpResponse<String> bladzijde = haal(browser, "/regels");
        assertThat(bladzijde.statusCode()).isEqualTo(200);
        assertThat(bladzijde.body()).contains("(" + naam + ")", "Uitloggen");
        assertThat(bladzijde.body().contains(">Audit<")).isEqualTo(rol.equals("AUDITOR"));
        assertThat(bladzijde.body().contains(">Overzicht<")).isEqualTo(ziet == null);
    }

    @ParameterizedTest
    @CsvSource({
        "jan, jp-baas, , rol, geen rol",
        "jan, jp-medewerker, 9999, plaats, uw organisatie of regio",
        "jan, jp-medewerker, , plaats, uw organisatie of regio",
        "jan, jp-regiobeheerder, JZ99, plaats, uw organisatie of regio",
        "operator, jp-operator, , bezet, al bij een andere inlog",
        "0384, jp-medewerker, 0384, bezet, al bij een andere inlog",
        "<script>, jp-operator, , naam, geen naam door",
        ", jp-operator, , naam, geen naam door"
    })
    void wie_hier_niet_hoort_komt_er_niet_in_en_leest_waarom(
            String naam, String waarde, String plaats, String grond, String zin) throws Exception {
        String terug = logIn(naam, waarde, plaats);
        assertThat(terug).endsWith("/inloggen?geweigerd=" + grond);
        assertThat(haal(browser, "/inloggen?geweigerd=" + grond).body()).contains(zin, "role=\"alert\"");
        assertThat(naar(haal(browser, "/regels"))).endsWith("/inloggen");
    }

    @Test
    void met_een_andere_state_of_in_een_andere_browser_komt_niemand_binnen() throws Exception {
        String terug = bijAanbieder(claims("jan", "jp-operator", null), 3600);
        assertThat(naar(haal(browser, terug.replaceAll("state=[^&]+", "state=geraden"))))
                .endsWith("/inloggen?oidc");
        assertThat(naar(haal(nieuw(), terug))).endsWith("/inloggen?oidc");
        assertThat(haal(browser, "/inloggen?oidc").body()).contains("is niet gelukt");
    }

    @Test
    void een_code_is_maar_een_keer_goed_en_een_verlopen_bewijs_nooit() throws Exception {
        String terug = bijAanbieder(claims("jan", "jp-operator", null), 3600);
        naar(haal(browser, terug));
        assertThat(naar(haal(browser, terug))).endsWith("/inloggen?oidc");
        assertThat(naar(haal(browser, bijAanbieder(claims("jan", "jp-operator", null), -3600))))
                .endsWith("/inloggen?oidc");
    }

    @Test
    void een_bewijs_dat_voor_een_andere_vraag_was_wordt_geweigerd() throws Exception {
        Map<String, Object> claims = claims("jan", "jp-operator", null);
        claims.put("nonce", "van-een-ander");
        assertThat(naar(haal(browser, bijAanbieder(claims, 3600)))).endsWith("/inloggen?oidc");
    }

    @Test
    void een_aanbieder_die_weg_is_houdt_de_start_en_de_andere_niet_op() throws Exception {
        assertThat(naar(haal(browser, "/oauth2/authorization/weg"))).endsWith("/inloggen?oidc");
        assertThat(logIn("jan", "jp-operator", null)).doesNotContain("inloggen");
    }

    @Test
    void een_systeem_logt_nog_steeds_in_met_zijn_wachtwoord() throws Exception {
        assertThat(Proefklant.bij(poort).haal("/regels", "0384", "demo").statusCode())
                .isEqualTo(200);
        assertThat(Proefklant.bij(poort)
                        .haal("/api/v1/wie-ben-ik", "0384", "demo")
                        .body())
                .contains("DEELNEMER");
    }
}
