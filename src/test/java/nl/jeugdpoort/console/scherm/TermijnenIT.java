package nl.jeugdpoort.console.scherm;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.jeugdpoort.console.scherm.Browser.knop;
import static nl.jeugdpoort.console.scherm.Browser.kop;
import static nl.jeugdpoort.console.scherm.Browser.link;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages of terms in a real browser. */
class TermijnenIT {

    private static final List<String> BLADZIJDEN = List.of(
            "/termijnen",
            "/termijnen/lijst",
            "/termijnen/lijst?stand=GEHAALD",
            "/termijnen/kalender",
            "/termijnen/stiptheid");

    @RegisterExtension
    static Browser browser = new Browser();

    /** A pattern of a text of more lines. */
    private static Pattern geheel(String patroon) {
        return Pattern.compile(patroon, Pattern.DOTALL);
    }

    private static void toon(Page bladzijde) {
        knop(bladzijde, "Toon").click();
    }

    @LichtEnDonker
    void elke_bladzijde_is_toegankelijk_en_past_ook_op_een_smal_scherm(ColorScheme kleuren) {
        browser.opElkeBreedte(kleuren, "operator", blik -> {
            BLADZIJDEN.forEach(blik::isGoedOp);
            blik.bladzijde().navigate("/termijnen");
            blik.bladzijde().locator(".bord li a").first().click();
            blik.isGoed("termijn");
        });
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void van_het_bord_naar_een_termijn_een_herinnering_en_de_aanmelding(boolean script) {
        Page bladzijde = Browser.logIn(browser.venster(script, ColorScheme.LIGHT, 1280), "operator");
        link(bladzijde, "Termijnen").click();
        assertThat(kop(bladzijde)).hasText("Termijnen");
        bladzijde.getByLabel("Soort termijn").selectOption("AR301-4");
        toon(bladzijde);
        assertThat(bladzijde.locator(".bord tbody tr")).hasCount(1);
        bladzijde.locator(".bord li a").first().click();
        assertThat(kop(bladzijde)).hasText("AR301-4: de toewijzing (JW301) na de bepaling");
        assertThat(bladzijde.getByLabel("Tekst"))
                .hasValue(geheel(".*U bent aan zet.*aanmelding JB-2026-0017.*AR301-4, 5 werkdagen.*"));
        assertThat(bladzijde.getByLabel("Onderwerp")).hasValue(geheel("Herinnering: de toewijzing.*"));
        bladzijde.locator(".feiten a").last().click();
        assertThat(kop(bladzijde)).containsText("Aanmelding JB-2026-0017");
    }

    @Test
    void van_de_lijst_naar_het_bericht_en_vreemde_tekst_in_een_kenmerk_staat_er_als_tekst() {
        Page bladzijde = Browser.logIn(browser.venster(), "operator");
        bladzijde.navigate("/termijnen/lijst?soort=OP274");
        bladzijde.locator("tbody th a").first().click();
        assertThat(bladzijde.getByLabel("Tekst")).hasValue(geheel(".*JW315 met kenmerk <i>y</i> van.*"));
        bladzijde.locator(".feiten a").first().click();
        assertThat(kop(bladzijde)).hasText("JW315 <i>y</i>");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void de_kalender_gaat_van_maand_naar_maand_en_van_een_dag_naar_de_lijst(boolean script) {
        Page bladzijde = Browser.logIn(browser.venster(script, ColorScheme.LIGHT, 1280), "operator");
        bladzijde.navigate("/termijnen/kalender?maand=2026-12");
        assertThat(bladzijde.locator("#maandnaam")).hasText("December 2026");
        assertThat(bladzijde.getByText("Eerste Kerstdag")).isVisible();
        link(bladzijde, "Volgende maand").click();
        assertThat(bladzijde.locator("#maandnaam")).hasText("Januari 2027");
        assertThat(bladzijde.getByText("Nieuwjaarsdag")).isVisible();
        link(bladzijde, "Vorige maand").click();
        bladzijde.locator(".maand td a").first().click();
        assertThat(kop(bladzijde)).hasText("Lijst van termijnen");
        assertThat(bladzijde.locator("tbody tr").first()).isVisible();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void stiptheid_telt_wat_gehaald_is_en_zegt_hoe_lang_het_duurde(boolean script) {
        Page bladzijde = Browser.logIn(browser.venster(script, ColorScheme.LIGHT, 1280), "operator");
        bladzijde.navigate("/termijnen/stiptheid");
        bladzijde.getByLabel("Tot en met").fill("2027-06-01");
        toon(bladzijde);
        assertThat(bladzijde.locator("main")).containsText("OP274: een besluit op een verzoek om toewijzing");
        assertThat(bladzijde.locator("main")).containsText("100%");
        bladzijde.getByLabel("Laatste dag vanaf").fill("2020-01-01");
        toon(bladzijde);
        assertThat(bladzijde.getByText("Een periode is hoogstens een jaar.")).isVisible();
    }

    @Test
    void een_organisatie_ziet_alleen_termijnen_waar_zij_partij_bij_is() {
        Page gemeente = Browser.logIn(browser.venster(), "0200");
        gemeente.navigate("/termijnen/lijst?soort=AR301-4");
        gemeente.locator("tbody th a").first().click();
        assertThat(gemeente.getByText("U bent aan zet")).isVisible();
        assertThat(gemeente.getByText("Een herinnering sturen")).hasCount(0);
        String adres = gemeente.url();
        Page vreemd = Browser.logIn(browser.venster(), "0153");
        vreemd.navigate("/termijnen");
        assertThat(vreemd.getByText("Er staat niets open")).isVisible();
        vreemd.navigate(adres);
        assertThat(kop(vreemd)).hasText("Deze termijn is niet gevonden");
        browser.klachten().removeIf(klacht -> klacht.contains("404"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/termijnen?bladzijde=x",
                "/termijnen/lijst?stand=XX",
                "/termijnen/kalender?maand=ooit",
                "/termijnen/stiptheid?van=gisteren",
                "/termijnen/geen"
            })
    void een_adres_dat_niet_kan_is_een_bladzijde_met_uitleg(String adres) {
        Page bladzijde = Browser.logIn(browser.venster(), "operator");
        bladzijde.navigate(adres);
        assertThat(kop(bladzijde)).hasText("Het adres klopt niet");
        browser.klachten().removeIf(klacht -> klacht.contains("400"));
    }
}
