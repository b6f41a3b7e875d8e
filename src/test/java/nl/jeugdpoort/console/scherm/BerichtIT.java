package nl.jeugdpoort.console.scherm;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.jeugdpoort.console.scherm.Browser.knop;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One message in a real browser: its page, its chain, and its body for who says why. */
class BerichtIT {

    private static final Path VOORBEELDEN = Path.of("docs/voorbeelden");
    private static final String GEWEIGERD = "C-GEWEIGERD";
    private static final String HOSTIEL = "C-HOSTIEL";

    @RegisterExtension
    static Browser browser = new Browser();

    @BeforeAll
    static void open() throws IOException {
        Schermpoort poort = Schermpoort.draait();
        poort.stuur("0384", naarPartner());
        poort.stuur("30300001", hostiel());
        poort.isKlaar();
    }

    private static byte[] naarPartner() throws IOException {
        return voorbeeld("JW301")
                .replace("DEMO-JW301", GEWEIGERD)
                .replace("465718252", "465718299")
                .replace("<jw301:ReferentieAanbieder>VERZOEK-1</jw301:ReferentieAanbieder>", "")
                .replace("42420001", Schermpartner.CODE)
                .replace("<ijw:Straatnaam>Dorpsstraat", "<ijw:Straatnaam>&lt;script&gt;alert(3)")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] hostiel() throws IOException {
        return voorbeeld("BEPALING")
                .replace("JB-2026-0017", HOSTIEL)
                .replace("<Naam>De Brug</Naam>", "<Naam>&lt;script&gt;alert(1)&lt;/script&gt;</Naam>")
                .replace("Ouders en kind maken samen", "&lt;b&gt;Ouders&lt;/b&gt; en kind maken samen")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String voorbeeld(String naam) throws IOException {
        return Files.readString(VOORBEELDEN.resolve(naam + ".xml"));
    }

    private static Page operator() {
        return Browser.logIn(browser.venster(), "operator");
    }

    private static void kies(Page bladzijde, String soort, String identificatie) {
        bladzijde.navigate("/berichten?soort=" + soort + "&identificatie=" + identificatie);
        bladzijde.locator("main table tbody a").first().click();
        assertThat(bladzijde.locator("h1")).containsText(identificatie);
    }

    private static Locator link(Page bladzijde, String naam) {
        return bladzijde
                .locator("main")
                .getByText(naam, new Locator.GetByTextOptions().setExact(true))
                .first();
    }

    private static void geefReden(Page bladzijde) {
        assertThat(bladzijde.locator("h1")).hasText("Waarom opent u dit bericht?");
        bladzijde.getByLabel("controle").check();
        bladzijde.getByLabel("Wat gaat u doen?").fill("storing <b>nakijken</b>");
        knop(bladzijde, "Open het bericht").click();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void wie_een_reden_geeft_leest_het_bericht_in_woorden_en_hoeft_dat_maar_een_keer_te_doen(boolean script) {
        Page bladzijde = Browser.logIn(browser.venster(script, ColorScheme.LIGHT, 1280), "operator");
        kies(bladzijde, "JW301", "DEMO-JW301");
        link(bladzijde, "Lees het bericht in woorden").click();
        geefReden(bladzijde);

        assertThat(bladzijde).hasURL(Pattern.compile(".*/berichten/[0-9a-f-]{36}/leesbaar"));
        assertThat(bladzijde.locator("main")).containsText("Gemeente Diemen");
        assertThat(bladzijde.locator("main")).containsText("Toegewezen product 1");
        assertThat(bladzijde.locator("main")).containsText("7 augustus 2023");
        link(bladzijde, "Zoals het is verstuurd").click();
        assertThat(bladzijde.locator(".bron")).containsText("<jw301:Bsn>999940673</jw301:Bsn>");
    }

    @Test
    void zonder_goede_reden_gaat_niets_open_en_blijft_staan_wat_was_ingevuld() {
        Page bladzijde = Browser.logIn(browser.venster(false, ColorScheme.LIGHT, 1280), "operator");
        kies(bladzijde, "JW301", "DEMO-JW301");
        link(bladzijde, "Bekijk het zoals het is verstuurd").click();
        bladzijde.getByLabel("Wat gaat u doen?").fill("   ");
        bladzijde.getByLabel("controle").check();
        bladzijde.getByText("Open het bericht").click();

        assertThat(bladzijde.getByRole(AriaRole.ALERT)).containsText("Schrijf in het kort waarom");
        assertThat(bladzijde.getByLabel("controle")).isChecked();
        Browser.isToegankelijk(bladzijde);
        geefReden(bladzijde);
        assertThat(bladzijde).hasURL(Pattern.compile(".*/xml"));
        browser.klachten().removeIf(klacht -> klacht.contains("400"));
    }

    @Test
    void na_de_reden_komt_niemand_op_een_vreemd_adres() {
        Page bladzijde = operator();
        bladzijde.navigate("/berichten/reden?naar=https://example.org/berichten");
        geefReden(bladzijde);
        assertThat(bladzijde).hasURL(Pattern.compile(".*127.0.0.1:\\d+/berichten"));
    }

    @Test
    void de_keten_wijst_van_verzoek_naar_toewijzing_naar_start_en_het_bericht_zelf_staat_erin() {
        Page bladzijde = operator();
        kies(bladzijde, "JW301", "DEMO-JW301");
        Locator keten = bladzijde.locator(".keten");
        assertThat(keten.locator("> li").first()).containsText("verzoek om toewijzing");
        assertThat(keten.locator("[aria-current]")).hasText(Pattern.compile("JW301 DEMO-JW301 .dit bericht."));
        assertThat(keten).containsText("JW302");
        keten.getByText(Pattern.compile("^JW305")).click();
        assertThat(bladzijde.locator("h1")).containsText("JW305");
        assertThat(bladzijde.locator(".keten")).containsText("JW301 DEMO-JW301");
    }

    @Test
    void de_tijdlijn_vertelt_wat_er_gebeurde_en_wat_nog_komt_in_volgorde() {
        Page bladzijde = operator();
        kies(bladzijde, "JW315", "DEMO-JW315");
        Locator lijn = bladzijde.locator(".tijdlijn li");
        assertThat(lijn.first()).containsText("ontvangen");
        assertThat(bladzijde.locator(".tijdlijn")).containsText("termijn");
        assertThat(bladzijde.locator("main")).containsText("Alle termijnen");
    }

    @Test
    void een_bevinding_wijst_naar_de_regel_en_naar_haar_plaats_in_het_bericht() {
        Page bladzijde = operator();
        kies(bladzijde, "JW301", "DEMO-FOUT");
        bladzijde.locator("table[aria-labelledby=bevindingen] td a").first().click();
        geefReden(bladzijde);
        assertThat(bladzijde.locator("#noot-1")).isVisible();
        assertThat(bladzijde.locator("mark").first()).isVisible();
        Browser.isToegankelijk(bladzijde);
        Browser.maakPlaatje(bladzijde, "bericht-xml-bevinding");
    }

    @Test
    void een_poging_toont_verzoek_en_antwoord_zonder_geheimen_en_als_tekst() {
        Page bladzijde = operator();
        bladzijde.navigate("/berichten");
        assertThat(bladzijde.locator("main")).isVisible();
        wachtOpPoging(bladzijde);
        Locator leveringen = bladzijde.locator("section[aria-labelledby=levering-1]");
        leveringen.locator("summary").click();
        assertThat(leveringen.locator("pre")).containsText("POST http://127.0.0.1");
        assertThat(leveringen.locator("pre")).not().containsText("geheim");
        assertThat(leveringen).containsText("HTTP 422");
        Browser.maakPlaatje(bladzijde, "bericht-poging");

        leveringen
                .getByText("antwoord", new Locator.GetByTextOptions().setExact(true))
                .click();
        geefReden(bladzijde);
        assertThat(bladzijde.locator("pre")).containsText(Schermpartner.ANTWOORD);
        assertThat(bladzijde.locator("pre")).containsText("<script>alert(2)</script>");
        assertThat(bladzijde.locator("pre")).not().containsText("geheim=1");
        Browser.isToegankelijk(bladzijde);
        Browser.maakPlaatje(bladzijde, "bericht-antwoord");
    }

    private static void wachtOpPoging(Page bladzijde) {
        org.awaitility.Awaitility.await()
                .atMost(java.time.Duration.ofSeconds(30))
                .until(() -> {
                    kies(bladzijde, "JW301", GEWEIGERD);
                    return bladzijde
                                    .locator("section[aria-labelledby=levering-1] tbody tr")
                                    .count()
                            > 0;
                });
    }

    @Test
    void een_vijandige_tekst_in_een_bericht_is_tekst_in_elke_vorm() {
        Page bladzijde = operator();
        kies(bladzijde, "BEPALING", HOSTIEL + ".1");
        link(bladzijde, "Lees het bericht in woorden").click();
        geefReden(bladzijde);
        assertThat(bladzijde.locator("main")).containsText("<script>alert(1)</script>");
        assertThat(bladzijde.locator("main")).containsText("<b>Ouders</b>");
        assertThat(bladzijde.locator("main")).containsText("Ambulante begeleiding (AMBU01)");
        link(bladzijde, "Zoals het is verstuurd").click();
        assertThat(bladzijde.locator(".bron")).containsText("&lt;script&gt;alert(1)&lt;/script&gt;");
        link(bladzijde, "Terug naar het bericht").click();
        link(bladzijde, "Zo krijgt de ontvanger het").click();
        assertThat(bladzijde.locator("pre")).containsText("&lt;b&gt;Ouders");
    }

    @Test
    void een_bepaling_wijst_naar_haar_aanmelding() {
        Page bladzijde = operator();
        kies(bladzijde, "BEPALING", "JB-2026-0017.1");
        bladzijde.locator("dl.feiten a[href^='/aanmeldingen/']").first().click();
        assertThat(bladzijde).hasURL(Pattern.compile(".*/aanmeldingen/[0-9a-f-]{36}"));
    }

    @Test
    void het_bericht_is_te_bewaren_byte_voor_byte() throws IOException {
        Page bladzijde = operator();
        kies(bladzijde, "JW301", "DEMO-JW301");
        link(bladzijde, "Lees het bericht in woorden").click();
        geefReden(bladzijde);
        Download bestand = bladzijde.waitForDownload(() -> bladzijde
                .locator("main")
                .getByText(Pattern.compile("^Download"))
                .click());
        assertThat(bestand.suggestedFilename()).isEqualTo("JW301-0384-DEMO-JW301.xml");
        assertThat(Files.readAllBytes(bestand.path())).isEqualTo(Files.readAllBytes(VOORBEELDEN.resolve("JW301.xml")));
    }

    @Test
    void een_deelnemer_ziet_alleen_de_eigen_berichten_van_de_keten_en_van_een_ander_niets() {
        Page bladzijde = operator();
        kies(bladzijde, "JW301", "DEMO-JW301");
        String adres = bladzijde.url();
        Page ander = Browser.logIn(browser.venster(), "0153");
        for (String achter : List.of("", "/leesbaar", "/xml", "/bestand")) {
            ander.navigate(adres + achter);
            if (ander.url().contains("/reden")) {
                geefReden(ander);
            }
            assertThat(ander.locator("h1")).hasText("Dit bericht is niet gevonden");
        }
        browser.klachten().removeIf(klacht -> klacht.contains("404"));
    }

    @LichtEnDonker
    void elke_bladzijde_is_toegankelijk_en_past_ook_op_een_smal_scherm(ColorScheme kleuren) {
        browser.opElkeBreedte(kleuren, "operator", blik -> {
            Page bladzijde = blik.bladzijde();
            kies(bladzijde, "JW301", "DEMO-JW301");
            blik.isGoed("bericht");
            link(bladzijde, "Lees het bericht in woorden").click();
            blik.isGoed("bericht-reden");
            geefReden(bladzijde);
            blik.isGoed("bericht-leesbaar");
            link(bladzijde, "Zoals het is verstuurd").click();
            blik.isGoed("bericht-xml");
            link(bladzijde, "Terug naar het bericht").click();
            link(bladzijde, "Zo krijgt de ontvanger het").click();
            blik.isGoed("bericht-levering");
        });
    }
}
