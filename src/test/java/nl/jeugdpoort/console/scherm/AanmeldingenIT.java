package nl.jeugdpoort.console.scherm;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.jeugdpoort.console.scherm.Browser.knop;
import static nl.jeugdpoort.console.scherm.Browser.kop;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages of cases in a real browser. */
class AanmeldingenIT {

    private static final String GI = "30300001";

    @RegisterExtension
    static Browser browser = new Browser();

    /** The one case of the demo, as somebody sees it. */
    private static Page zaak(String wie, boolean script, ColorScheme kleuren, int breed) {
        return zaak(Browser.logIn(browser.venster(script, kleuren, breed), wie));
    }

    private static Page zaak(Page bladzijde) {
        bladzijde.navigate("/aanmeldingen");
        bladzijde.locator("tbody th a").first().click();
        return bladzijde;
    }

    @LichtEnDonker
    void lijst_zaak_en_formulier_zijn_toegankelijk_en_passen_ook_op_een_smal_scherm(ColorScheme kleuren) {
        browser.opElkeBreedte(kleuren, GI, blik -> {
            Page bladzijde = zaak(blik.bladzijde());
            blik.isGoed("aanmelding");
            bladzijde.getByLabel("Wat gebeurde er?").selectOption("beschikking-ontvangen");
            knop(bladzijde, "Verder").click();
            blik.isGoed("aanmelding-melden");
            blik.isGoedOp("/aanmeldingen");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"operator", GI, "0200"})
    void een_zaak_toont_hoe_ver_zij_is_wie_aan_zet_is_en_wat_het_gezin_mag_verwachten(String wie) {
        Page bladzijde = zaak(wie, false, ColorScheme.LIGHT, 1280);
        Locator mijlpalen = bladzijde.locator(".mijlpalen li");
        assertThat(mijlpalen).hasCount(6);
        assertThat(mijlpalen.nth(0)).containsText("niet nodig");
        assertThat(mijlpalen.nth(1)).containsText("klaar");
        assertThat(mijlpalen.nth(3)).containsText("loopt");
        assertThat(mijlpalen.nth(5)).containsText("alleen als het nodig is");
        assertThat(bladzijde.locator("main")).containsText("de backoffice van de gemeente");
        assertThat(bladzijde.locator(".gezin")).containsText("De gemeente vraagt de aanbieder om de hulp te geven.");
        assertThat(bladzijde.locator("main")).containsText("Berichten die klaarstaan");
        bladzijde.locator("main table tbody th a").first().click();
        assertThat(kop(bladzijde)).containsText("BEPALING");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void een_partij_meldt_bij_een_aanmelding_wat_er_gebeurde_en_hoort_wat_niet_kan(boolean script) {
        Page gi = zaak(GI, script, ColorScheme.LIGHT, 1280);
        int ervoor = gi.locator(".tijdlijn li").count();
        Locator keuze = gi.getByLabel("Wat gebeurde er?");
        assertThat(keuze.locator("option[value='woonplaatsbeginsel']")).hasCount(0);
        keuze.selectOption("spoed");
        knop(gi, "Verder").click();
        assertThat(gi.getByLabel("AGB-code")).hasCount(0);
        assertThat(gi.getByLabel("Code van de andere gemeente")).hasCount(0);
        gi.getByLabel("Toelichting").fill("<b>Ouders</b> ingelicht <script>alert(1)</script>");
        knop(gi, "Leg vast").click();
        assertThat(gi.getByText("Uw melding is vastgelegd.")).isVisible();
        assertThat(gi.locator(".tijdlijn li")).hasCount(ervoor + 1);
        assertThat(gi.locator(".tijdlijn li").last()).containsText("<b>Ouders</b> ingelicht <script>alert(1)</script>");
    }

    @Test
    void een_verkeerde_code_wordt_verteld_en_wat_was_ingevuld_blijft_staan() {
        Page lokaalTeam = zaak("0200", true, ColorScheme.LIGHT, 1280);
        lokaalTeam.getByLabel("Wat gebeurde er?").selectOption("woonplaatsbeginsel");
        knop(lokaalTeam, "Verder").click();
        lokaalTeam.getByLabel("Code van de andere gemeente").fill("12");
        lokaalTeam.getByLabel("Toelichting").fill("Blijft staan");
        knop(lokaalTeam, "Leg vast").click();
        assertThat(lokaalTeam.getByRole(AriaRole.ALERT)).containsText("4 cijfers");
        assertThat(lokaalTeam.getByLabel("Code van de andere gemeente")).hasAttribute("aria-invalid", "true");
        assertThat(lokaalTeam.getByLabel("Toelichting")).hasValue("Blijft staan");
        Browser.isToegankelijk(lokaalTeam);
        Browser.maakPlaatje(lokaalTeam, "aanmelding-fout");
        browser.klachten().removeIf(klacht -> klacht.contains("400"));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void de_lijst_is_te_filteren_en_toont_hoe_ver_elke_zaak_is(boolean script) {
        Page bladzijde = Browser.logIn(browser.venster(script, ColorScheme.LIGHT, 1280), "operator");
        bladzijde.navigate("/aanmeldingen");
        assertThat(bladzijde.locator(".zin")).containsText(Pattern.compile("loopt 1 aanmelding"));
        assertThat(bladzijde.locator(".stippen li")).hasCount(6);
        bladzijde.getByLabel("Stap die nu loopt").selectOption("4");
        knop(bladzijde, "Toon").click();
        assertThat(bladzijde.locator("tbody tr")).hasCount(1);
        bladzijde.getByLabel("Gemeente (code)").fill("0363");
        knop(bladzijde, "Toon").click();
        assertThat(bladzijde.getByText("Geen aanmeldingen gevonden")).isVisible();
    }

    @Test
    void wie_geen_partij_is_ziet_de_aanmelding_niet() {
        String adres = zaak(GI, true, ColorScheme.LIGHT, 1280).url();
        Page vreemd = Browser.logIn(browser.venster(), "0153");
        vreemd.navigate("/aanmeldingen");
        assertThat(vreemd.getByText("Geen aanmeldingen gevonden")).isVisible();
        vreemd.navigate(adres);
        assertThat(vreemd.locator(".mijlpalen")).hasCount(0);
        browser.klachten().removeIf(klacht -> klacht.contains("404"));
    }
}
