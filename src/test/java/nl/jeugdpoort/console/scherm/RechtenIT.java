package nl.jeugdpoort.console.scherm;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.jeugdpoort.console.scherm.Browser.knop;
import static nl.jeugdpoort.console.scherm.Browser.kop;
import static nl.jeugdpoort.console.scherm.Browser.link;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.RequestOptions;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import nl.jeugdpoort.audit.Auditlog;
import nl.jeugdpoort.audit.Handeling;
import nl.jeugdpoort.toegang.Aanroeper;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who may come where, how sessions begin and end, and the log of it, in a real browser. */
class RechtenIT {

    private static final String HATELIJK = "<script>alert(1)</script><b>vet</b>";

    @RegisterExtension
    static Browser browser = new Browser();

    @BeforeAll
    static void open() {
        Schermpoort.draait().isKlaar();
        var log = Schermpoort.draait().bean(Auditlog.class);
        log.noteer(Aanroeper.operator("operator"), Handeling.INHOUD_GEOPEND, "bericht", HATELIJK, HATELIJK);
        log.noteer(
                Aanroeper.operator("operator"),
                Handeling.INHOUD_GEOPEND,
                "bericht",
                "b-1",
                "=1+1; \"vraag\"\nvan ouder");
    }

    private static Page als(String naam) {
        return Browser.logIn(browser.venster(), naam);
    }

    private static void eindig(String naam) {
        Schermpoort.draait()
                .bean(JdbcClient.class)
                .sql("delete from sessie where principal_name = :naam")
                .param("naam", naam)
                .update();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    operator          | Overzicht, Instellingen, Deelnemers        | Audit
                    collega           | Overzicht, Berichten                       | Audit
                    beheerder         | Overzicht, Instellingen, Contacten         | Audit
                    regio             | Berichten, Contacten, Cijfers              | Overzicht, Instellingen, Audit
                    auditor           | Overzicht, Instellingen, Audit             | Niets
                    medewerker.diemen | Berichten, Aanmeldingen, Cijfers           | Overzicht, Instellingen, Audit
                    0384              | Berichten, Aanmeldingen, Cijfers           | Overzicht, Instellingen, Audit
                    """)
    void het_menu_heeft_wat_iemand_mag(String naam, String wel, String niet) {
        Page bladzijde = als(naam);
        bladzijde.navigate("/regels");
        List<String> menu = bladzijde.locator("nav[aria-label=Hoofdmenu] a").allTextContents();
        assertThat(menu).contains(wel.split(", ")).doesNotContain(niet.split(", "));
        assertThat(bladzijde.locator(".uit")).containsText("(" + naam + ")");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/audit", "/audit/controle", "/audit/uitvoer"})
    void wie_iets_niet_mag_zien_leest_dat_binnen_het_kader(String adres) {
        Page bladzijde = als("operator");
        bladzijde.navigate(adres);
        assertThat(kop(bladzijde)).hasText("Niet gemachtigd");
        assertThat(bladzijde.locator("nav[aria-label=Hoofdmenu]")).isVisible();
        Browser.isToegankelijk(bladzijde);
        Browser.maakPlaatje(bladzijde, "niet-gemachtigd");
        browser.klachten().removeIf(klacht -> klacht.contains("403"));
    }

    @Test
    void een_medewerker_ziet_alleen_berichten_van_zijn_organisatie() {
        Page bladzijde = als("medewerker.diemen");
        bladzijde.navigate("/berichten");
        assertThat(bladzijde.locator("tbody tr")).not().hasCount(0);
        for (String rij : bladzijde.locator("tbody tr").allTextContents()) {
            assertThat(rij).contains("0384");
        }
        Page anders = als("regio");
        anders.navigate("/berichten");
        for (String rij : anders.locator("tbody tr").allTextContents()) {
            assertThat(rij).doesNotContain("0384");
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void na_het_einde_van_een_sessie_komt_het_formulier_en_daarna_de_bladzijde_die_men_wilde(boolean script) {
        Page bladzijde = Browser.logIn(browser.venster(script, ColorScheme.LIGHT, 1280), "beheerder");
        bladzijde.navigate("/regels");
        eindig("beheerder");
        link(bladzijde, "Toetsen").click();
        assertThat(bladzijde.getByRole(AriaRole.STATUS))
                .hasText(Pattern.compile("Uw sessie is verlopen\\.\\s+Log opnieuw in\\."));
        Browser.maakPlaatje(bladzijde, "sessie-verlopen");
        vulIn(bladzijde, "beheerder");
        assertThat(bladzijde).hasURL(Pattern.compile(".*/toetsen"));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void wat_na_het_einde_van_een_sessie_wordt_verstuurd_is_niet_gedaan_en_dat_staat_er(boolean script) {
        Page bladzijde = Browser.logIn(browser.venster(script, ColorScheme.LIGHT, 1280), "beheerder");
        bladzijde.navigate("/toetsen");
        bladzijde.locator("textarea").fill("<a/>");
        eindig("beheerder");
        knop(bladzijde, "Toets dit bericht").click();
        assertThat(bladzijde.getByRole(AriaRole.STATUS)).containsText("Wat u net verstuurde, is niet gedaan.");
    }

    @Test
    void wie_een_zesde_keer_inlogt_eindigt_de_oudste_sessie() {
        eindig("collega");
        Page eerste = als("collega");
        for (int i = 0; i < 5; i++) {
            als("collega");
        }
        eerste.navigate("/regels");
        assertThat(eerste).hasURL(Pattern.compile(".*/inloggen\\?verlopen.*"));
    }

    private static void vulIn(Page bladzijde, String naam) {
        bladzijde.getByLabel("Naam").fill(naam);
        bladzijde.getByLabel("Wachtwoord").fill("demo");
        knop(bladzijde, "Log in").click();
    }

    /** At the login page of the provider itself, which wants letters from elsewhere. */
    private static Page bijAanbieder(Page bladzijde, String naam, String claims) {
        bladzijde.navigate("/inloggen");
        bladzijde.getByText("Inloggen met Proefgemeente").click();
        bladzijde.locator("input[name=username]").fill(naam);
        bladzijde.locator("textarea[name=claims]").fill(claims);
        bladzijde.locator("input[type=submit]").click();
        bladzijde.waitForURL(Pattern.compile("http://127\\.0\\.0\\.1:.*"));
        browser.klachten().removeIf(klacht -> klacht.contains("ERR_NAME_NOT_RESOLVED"));
        return bladzijde;
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void inloggen_en_uitloggen_bij_een_aanbieder(boolean script) {
        Page bladzijde = browser.venster(script, ColorScheme.LIGHT, 1280);
        bijAanbieder(bladzijde, "s1", "{\"preferred_username\": \"a.udit\", \"roles\": [\"jp-auditor\"]}");
        assertThat(bladzijde.locator(".uit")).containsText("(a.udit)");
        bladzijde.navigate("/audit?wie=a.udit");
        assertThat(bladzijde.locator("tbody")).containsText("ingelogd");
        assertThat(bladzijde.locator("tbody")).containsText("oidc");
        bladzijde.getByText("Uitloggen").click();
        assertThat(bladzijde.getByText("U bent uitgelogd.")).isVisible();
        Page later = als("auditor");
        later.navigate("/audit?wie=a.udit&handeling=UITGELOGD");
        assertThat(later.locator("tbody tr")).not().hasCount(0);
    }

    @Test
    void wie_bij_de_aanbieder_geen_rol_heeft_leest_dat_en_een_medewerker_ziet_alleen_het_zijne() {
        Page geen = browser.venster();
        bijAanbieder(geen, "s2", "{\"preferred_username\": \"n.iemand\", \"roles\": [\"anders\"]}");
        assertThat(geen.getByRole(AriaRole.ALERT)).containsText("geen rol in jeugdpoort");
        Browser.maakPlaatje(geen, "geen-rol");
        Page wel = browser.venster();
        bijAanbieder(
                wel,
                "s3",
                "{\"preferred_username\": \"m.werker\", \"roles\": [\"jp-medewerker\"], \"organisatie\": \"0153\"}");
        wel.navigate("/berichten");
        assertThat(wel.getByText("Geen berichten gevonden")).isVisible();
        Page log = als("auditor");
        log.navigate("/audit?wie=n.iemand");
        assertThat(log.locator("tbody tr").first()).containsText("inlog geweigerd");
        assertThat(log.locator("tbody tr").first()).containsText("nee");
    }

    @Test
    void een_geweigerde_inlog_staat_in_de_log_zonder_wat_er_getypt_is() {
        Page bladzijde = browser.venster();
        bladzijde.navigate("/inloggen");
        bladzijde.getByLabel("Naam").fill("geheimpje123");
        bladzijde.getByLabel("Wachtwoord").fill("fout");
        knop(bladzijde, "Log in").click();
        assertThat(bladzijde.getByRole(AriaRole.ALERT)).isVisible();
        Page log = als("auditor");
        log.navigate("/audit?handeling=INLOG_GEWEIGERD");
        assertThat(log.locator("tbody tr").first()).containsText("onbekend");
        assertThat(log.locator("main")).not().containsText("geheimpje123");
    }

    @Test
    void een_aanroep_met_een_fout_wachtwoord_staat_in_de_log_maar_een_onbekende_naam_niet() {
        Page bladzijde = browser.venster();
        for (String naam : List.of("beheerder", "geheimpje456")) {
            String proef = Base64.getEncoder().encodeToString((naam + ":fout").getBytes(StandardCharsets.UTF_8));
            assertThat(bladzijde
                            .request()
                            .get("/berichten", RequestOptions.create().setHeader("Authorization", "Basic " + proef))
                            .status())
                    .isEqualTo(401);
        }
        Page log = als("auditor");
        log.navigate("/audit?handeling=INLOG_GEWEIGERD&wie=beheerder");
        assertThat(log.locator("tbody tr").first()).containsText("aanroep");
        assertThat(log.locator("tbody tr").first()).containsText("nee");
        log.navigate("/audit?handeling=INLOG_GEWEIGERD");
        assertThat(log.locator("main")).not().containsText("geheimpje456");
    }

    @Test
    void een_inhoud_openen_met_een_aanroep_staat_in_de_log() {
        String id = Schermpoort.draait()
                .bean(JdbcClient.class)
                .sql("select id::text from bericht limit 1")
                .query(String.class)
                .single();
        assertThat(Schermpoort.draait().haal("/api/v1/berichten/" + id + "/inhoud", "collega"))
                .isEqualTo(200);
        assertThat(Schermpoort.draait().haal("/api/v1/berichten/" + id + "/inhoud", "auditor"))
                .isEqualTo(403);
        assertThat(Schermpoort.draait().haal("/api/v1/postbus/berichten?deelnemer=0384", "collega"))
                .isEqualTo(200);
        Page log = als("auditor");
        log.navigate("/audit?wie=collega&handeling=INHOUD_GEOPEND");
        assertThat(log.locator("tbody")).containsText(id);
        assertThat(log.locator("tbody")).containsText("postbus");
        assertThat(log.locator("tbody")).containsText("127.0.0.1");
    }

    @LichtEnDonker
    void de_log_is_toegankelijk_past_en_toont_vijandige_tekst_als_tekst(ColorScheme kleuren) {
        browser.opElkeBreedte(kleuren, "auditor", blik -> {
            blik.isGoedOp("/audit");
            assertThat(blik.bladzijde().locator("main b")).hasCount(0);
            assertThat(blik.bladzijde().locator("tbody").first()).containsText("auditlog");
            blik.bladzijde().navigate("/inloggen");
            Browser.isToegankelijk(blik.bladzijde());
        });
        Page bladzijde = als("auditor");
        bladzijde.navigate("/audit?wie=operator&handeling=INHOUD_GEOPEND");
        assertThat(bladzijde.locator("tbody")).containsText(HATELIJK);
        assertThat(bladzijde.locator("tbody b")).hasCount(0);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void de_auditor_zoekt_bladert_en_controleert_de_keten(boolean script) {
        Page bladzijde = Browser.logIn(browser.venster(script, ColorScheme.LIGHT, 1280), "auditor");
        for (int i = 0; i < 55; i++) {
            bladzijde.request().get("/audit");
        }
        bladzijde.navigate("/audit");
        bladzijde.getByLabel("Wie").fill("auditor");
        bladzijde.getByLabel("Handeling").selectOption("AUDIT_GEZIEN");
        knop(bladzijde, "Zoek").click();
        assertThat(bladzijde.locator("tbody tr")).hasCount(50);
        String laatste = bladzijde.locator("tbody th").last().textContent();
        bladzijde.getByText("Oudere").click();
        int eerste = Integer.parseInt(bladzijde.locator("tbody th").first().textContent());
        assertThat(eerste).isLessThan(Integer.parseInt(laatste));
        knop(bladzijde, "Controleer de keten").click();
        while (!script && bladzijde.getByText("bezig").count() > 0) {
            knop(bladzijde, "Ververs").click();
        }
        assertThat(bladzijde.locator("#stand-controle")).containsText("in orde");
        Browser.isToegankelijk(bladzijde);
        Browser.maakPlaatje(bladzijde, "audit-controle-" + script);
    }

    @Test
    void het_bestand_is_na_te_rekenen_met_het_recept_van_de_bladzijde() throws Exception {
        Page bladzijde = als("auditor");
        bladzijde.navigate("/audit");
        bladzijde.getByText("Zo controleert u de zegels zelf").click();
        var gedownload =
                bladzijde.waitForDownload(() -> knop(bladzijde, "Download").click());
        assertThat(gedownload.suggestedFilename()).matches("auditlog-1-\\d+\\.csv");
        String csv = Files.readString(gedownload.path()).substring(1);
        assertThat(csv).contains("'=1+1");
        assertThat(reken(csv)).isPositive();
        bladzijde.getByLabel("Vorm").selectOption("JSON");
        var json = bladzijde.waitForDownload(() -> knop(bladzijde, "Download").click());
        assertThat(Files.readAllLines(json.path()).getFirst()).startsWith("{\"nummer\":\"1\",\"tijdstip\":\"");
        bladzijde.navigate("/audit?handeling=GEDOWNLOAD");
        assertThat(bladzijde.locator("tbody tr").first()).containsText("jsonl vanaf 1");
        Files.writeString(Path.of("target", "auditlog.csv"), "\uFEFF" + csv);
    }

    /** Follows the recipe on the page; gives how many lines fit. */
    private static int reken(String csv) throws IOException, java.security.NoSuchAlgorithmException {
        var vorm = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(';')
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        byte[] vorig = {};
        int goed = 0;
        for (CSVRecord regel : vorm.parse(new java.io.StringReader(csv))) {
            List<String> velden = Arrays.asList(regel.values());
            MessageDigest hash = MessageDigest.getInstance("SHA-256");
            hash.update(vorig);
            for (String veld : velden.subList(0, velden.size() - 1)) {
                byte[] tekst = (veld.startsWith("'") ? veld.substring(1) : veld).getBytes(StandardCharsets.UTF_8);
                hash.update((tekst.length + ":").getBytes(StandardCharsets.UTF_8));
                hash.update(tekst);
            }
            vorig = hash.digest();
            assertThat(HexFormat.of().formatHex(vorig)).as(velden.getFirst()).isEqualTo(velden.getLast());
            goed++;
        }
        return goed;
    }
}
