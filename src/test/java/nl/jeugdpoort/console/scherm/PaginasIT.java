package nl.jeugdpoort.console.scherm;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.jeugdpoort.console.scherm.Browser.knop;
import static nl.jeugdpoort.console.scherm.Browser.kop;
import static nl.jeugdpoort.console.scherm.Browser.link;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages in a real browser, on a gateway with real traffic. */
class PaginasIT {

    private static final List<String> BLADZIJDEN =
            List.of("/", "/berichten", "/aanmeldingen", "/toetsen", "/regels", "/regels/TR302", "/inloggen");

    @RegisterExtension
    static Browser browser = new Browser();

    private static Page operator() {
        return Browser.logIn(browser.venster(), "operator");
    }

    @LichtEnDonker
    void elke_bladzijde_is_toegankelijk_en_past_ook_op_een_smal_scherm(ColorScheme kleuren) {
        browser.opElkeBreedte(kleuren, "operator", blik -> BLADZIJDEN.forEach(blik::isGoedOp));
    }

    @Test
    void het_overzicht_zegt_of_alles_loopt_en_verandert_vanzelf() throws Exception {
        Page bladzijde = operator();
        assertThat(bladzijde.getByRole(AriaRole.STATUS)).hasText(Pattern.compile("(Goed|Let op|Fout) .+"));
        assertThat(bladzijde.locator(".banen li h3").first()).hasText("Ontvangen");
        assertThat(bladzijde.locator(".banen li")).not().hasCount(0);
        Locator eerste = bladzijde.locator(".banen li").first();
        Schermpoort.draait().stuur("42420001", "JW307.xml");
        assertThat(eerste).containsText(Pattern.compile("[1-9]\\d* berichten? per minuut"));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void een_bericht_is_in_de_lijst_te_vinden_en_vertelt_wat_ermee_gebeurde_ook_zonder_script(boolean script) {
        Page bladzijde = Browser.logIn(browser.venster(script, ColorScheme.LIGHT, 1280), "operator");
        link(bladzijde, "Berichten").click();
        bladzijde.getByLabel("Soort").selectOption("JW301");
        bladzijde.getByLabel("Status").selectOption("AFGEKEURD");
        knop(bladzijde, "Zoek").click();
        assertThat(bladzijde.locator("tbody tr")).hasCount(1);
        bladzijde.locator("tbody th a").first().click();
        assertThat(kop(bladzijde)).containsText("JW301");
        assertThat(bladzijde.locator(".tijdlijn li").first()).containsText("ontvangen");
        assertThat(bladzijde.locator("main")).containsText("Bevindingen");
        if (script) {
            Browser.isToegankelijk(bladzijde);
            Browser.maakPlaatje(bladzijde, "bericht");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/berichten?status=XX",
                "/berichten?vanaf=gisteren",
                "/aanmeldingen/niets",
                "/aanmeldingen?bladzijde=x"
            })
    void een_adres_dat_niet_kan_is_een_bladzijde_met_uitleg(String adres) {
        Page bladzijde = operator();
        bladzijde.navigate(adres);
        assertThat(kop(bladzijde)).hasText("Het adres klopt niet");
        browser.klachten().removeIf(klacht -> klacht.contains("400"));
    }

    @Test
    void een_deelnemer_ziet_alleen_zijn_eigen_berichten_en_geen_overzicht() {
        Page bladzijde = Browser.logIn(browser.venster(), "0153");
        assertThat(bladzijde).hasURL(Pattern.compile(".*/berichten"));
        assertThat(bladzijde.getByText("Geen berichten gevonden")).isVisible();
    }

    @Test
    void een_bestand_toetsen_toont_de_bevindingen_bij_het_bericht() {
        Page bladzijde = operator();
        link(bladzijde, "Toetsen").click();
        bladzijde.getByLabel("Bestand").setInputFiles(Path.of("docs/voorbeelden/JW301-fout.xml"));
        knop(bladzijde, "Toets dit bericht").click();
        assertThat(bladzijde.getByText("Dit bericht is niet goed")).isVisible();
        assertThat(bladzijde.locator("mark").first()).isVisible();
        bladzijde.locator("tbody th a").first().click();
        assertThat(bladzijde).hasURL(Pattern.compile(".*#noot-1"));
        Browser.isToegankelijk(bladzijde);
        Browser.past(bladzijde);
        Browser.maakPlaatje(bladzijde, "toetsen-uitslag");
    }

    @Test
    void de_naam_van_een_bestand_doet_niets() {
        Page bladzijde = operator();
        List<String> vensters = new ArrayList<>();
        bladzijde.onDialog(venster -> {
            vensters.add(venster.message());
            venster.dismiss();
        });
        bladzijde.navigate("/toetsen");
        bladzijde
                .getByLabel("Bestand")
                .setInputFiles(new FilePayload(
                        "<img src=x onerror=alert(1)>.xml", "application/xml", "<a>".getBytes(StandardCharsets.UTF_8)));
        knop(bladzijde, "Toets dit bericht").click();
        assertThat(bladzijde.getByText("Dit bericht is niet goed")).isVisible();
        assertThat(bladzijde.locator("main img")).hasCount(0);
        assertThat(vensters).isEmpty();
    }

    @Test
    void inloggen_zoeken_en_uitloggen_kan_met_alleen_het_toetsenbord() {
        Page bladzijde = browser.venster();
        bladzijde.navigate("/regels");
        bladzijde.getByLabel("Naam").focus();
        bladzijde.keyboard().type("operator");
        bladzijde.keyboard().press("Tab");
        bladzijde.keyboard().type("demo");
        bladzijde.keyboard().press("Enter");
        assertThat(bladzijde).hasURL(Pattern.compile(".*/regels"));
        bladzijde.keyboard().press("Tab");
        assertThat(bladzijde.getByText("Naar de inhoud")).isFocused();
        bladzijde.getByText("Uitloggen").focus();
        bladzijde.keyboard().press("Enter");
        assertThat(bladzijde.getByText("U bent uitgelogd.")).isVisible();
    }
}
