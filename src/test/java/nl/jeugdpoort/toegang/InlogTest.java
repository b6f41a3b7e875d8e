package nl.jeugdpoort.toegang;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.CookieManager;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.jeugdpoort.toets.Toetsbank;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;

/** People log in by a form, stay logged in for a while, and log out, as a browser does it. */
@SpringBootTest(
        classes = {Proefpoort.class, PaginasTest.Paginas.class},
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "jeugdpoort.toegang.langste-sessie=3s")
class InlogTest {

    private static final Pattern MERK = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    /** For the page that checks a message. */
    static class Bank {

        @Bean
        Toetsbank toetsbank() {
            return Toetsbank.los();
        }
    }

    @LocalServerPort
    private int poort;

    private final CookieManager koekjes = new CookieManager();

    private Proefklant browser() {
        return new Proefklant(HttpClient.newBuilder().cookieHandler(koekjes).build(), "http://127.0.0.1:" + poort);
    }

    private HttpResponse<String> bladzijde(String pad) throws Exception {
        return browser().haal(pad, verzoek -> verzoek.header("Accept", "text/html,*/*"));
    }

    private HttpResponse<String> verstuur(String pad, Map<String, String> velden) throws Exception {
        String lijf = velden.entrySet().stream()
                .map(veld -> veld.getKey() + "=" + URLEncoder.encode(veld.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return browser()
                .haal(
                        pad,
                        verzoek -> verzoek.header("Accept", "text/html")
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(BodyPublishers.ofString(lijf)));
    }

    private String merk(String pad) throws Exception {
        var gevonden = MERK.matcher(bladzijde(pad).body());
        assertThat(gevonden.find()).isTrue();
        return gevonden.group(1);
    }

    private HttpResponse<String> logIn(String naam, String wachtwoord) throws Exception {
        return verstuur("/inloggen", Map.of("naam", naam, "wachtwoord", wachtwoord, "_csrf", merk("/inloggen")));
    }

    private static void gaatNaar(HttpResponse<String> antwoord, String adres) {
        assertThat(antwoord.statusCode()).isEqualTo(302);
        assertThat(antwoord.headers().firstValue("Location").orElseThrow()).endsWith(adres);
    }

    @Test
    void wie_niet_is_ingelogd_krijgt_het_formulier_en_komt_daarna_op_de_bladzijde_die_hij_vroeg() throws Exception {
        gaatNaar(bladzijde("/regels/TR302"), "/inloggen");
        gaatNaar(logIn("operator", "demo"), "/regels/TR302");
        HttpResponse<String> regel = bladzijde("/regels/TR302");
        assertThat(regel.statusCode()).isEqualTo(200);
        assertThat(regel.body()).contains("Uitloggen", "(operator)");
    }

    @Test
    void een_sessie_krijgt_bij_het_inloggen_een_nieuw_kenmerk_dat_een_script_niet_kan_lezen() throws Exception {
        bladzijde("/regels");
        String ervoor = koekjes.getCookieStore().getCookies().getFirst().getValue();
        HttpResponse<String> ingelogd = logIn("0384", "demo");
        assertThat(ingelogd.headers().firstValue("Set-Cookie").orElseThrow())
                .startsWith("jeugdpoort-sessie=")
                .contains("HttpOnly", "SameSite=Lax")
                .doesNotContain(ervoor);
    }

    @ParameterizedTest
    @ValueSource(strings = {"operator", "0384", "bestaat-niet", "<script>alert(1)</script>"})
    void een_verkeerd_wachtwoord_zegt_niet_of_de_naam_bestaat_en_herhaalt_hem_niet(String naam) throws Exception {
        HttpResponse<String> antwoord = logIn(naam, "verkeerd");
        gaatNaar(antwoord, "/inloggen?fout");
        assertThat(bladzijde("/inloggen?fout").body())
                .contains("horen niet bij elkaar", "role=\"alert\"")
                .doesNotContain(naam);
        gaatNaar(bladzijde("/regels"), "/inloggen");
    }

    @Test
    void na_te_veel_pogingen_moet_men_wachten_ook_met_het_goede_wachtwoord() throws Exception {
        for (int i = 0; i <= Inlogpogingen.VRIJ; i++) {
            logIn("65656055", "verkeerd");
        }
        HttpResponse<String> antwoord = logIn("65656055", "demo");
        assertThat(antwoord.headers().firstValue("Location").orElseThrow()).contains("/inloggen?wacht=");
        assertThat(bladzijde("/inloggen?wacht=7").body()).contains("Wacht 7 seconden");
    }

    @Test
    void uitloggen_kan_met_een_knop_en_beeindigt_de_sessie() throws Exception {
        logIn("operator", "demo");
        gaatNaar(verstuur("/uitloggen", Map.of("_csrf", merk("/regels"))), "/inloggen?uit");
        gaatNaar(bladzijde("/regels"), "/inloggen");
    }

    @Test
    void een_formulier_van_een_ander_of_van_voor_de_sessie_doet_niets() throws Exception {
        logIn("operator", "demo");
        gaatNaar(verstuur("/uitloggen", Map.of()), "/inloggen?verlopen");
        gaatNaar(verstuur("/toetsen", Map.of("tekst", "<a/>", "_csrf", "geraden")), "/inloggen?verlopen");
        assertThat(bladzijde("/regels").statusCode()).isEqualTo(200);
    }

    @Test
    void een_sessie_die_te_lang_duurt_houdt_op_ook_als_zij_bezig_blijft() throws Exception {
        logIn("operator", "demo");
        long begin = System.nanoTime();
        while (bladzijde("/regels").statusCode() == 200) {
            Thread.sleep(100);
            assertThat(System.nanoTime() - begin).isLessThan(30_000_000_000L);
        }
        assertThat(System.nanoTime() - begin).isGreaterThan(2_000_000_000L);
        gaatNaar(bladzijde("/regels"), "/inloggen");
    }

    @Test
    void een_programma_krijgt_geen_formulier_en_geen_sessie() throws Exception {
        HttpResponse<String> zonder = browser().haal("/regels");
        ToegangTest.probleem(zonder, 401, "niet-aangemeld");
        HttpResponse<String> basic = browser().haal("/regels", "operator", "demo");
        assertThat(basic.statusCode()).isEqualTo(200);
        assertThat(bladzijde("/regels").statusCode()).isEqualTo(302);
    }

    @Test
    void een_bericht_toetsen_toont_de_bevindingen_bij_het_bericht_en_vijandige_inhoud_als_tekst() throws Exception {
        logIn("42420001", "demo");
        HttpResponse<String> antwoord = verstuur(
                "/toetsen",
                Map.of("tekst", "<Bericht><script>alert(1)</script>${7*7}</Bericht>", "_csrf", merk("/toetsen")));
        assertThat(antwoord.statusCode()).isEqualTo(200);
        assertThat(antwoord.body())
                .contains("Dit bericht is niet goed", "<mark>", "${7*7}", "&lt;script&gt;")
                .doesNotContain("<script");
        assertThat(verstuur("/toetsen", Map.of("tekst", " ", "_csrf", merk("/toetsen")))
                        .body())
                .contains("Er is nog niets om te toetsen");
    }
}
