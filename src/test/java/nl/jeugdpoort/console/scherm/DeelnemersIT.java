package nl.jeugdpoort.console.scherm;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.jeugdpoort.console.scherm.Browser.knop;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The participants in a real browser, and the test of the way to one. */
class DeelnemersIT {

    private static final List<String> BLADZIJDEN =
            List.of("/deelnemers", "/deelnemers/0384", "/deelnemers/0268", "/deelnemers/0268/proef");

    @RegisterExtension
    static Browser browser = new Browser();

    private static void proef(Page bladzijde, String code) {
        bladzijde.navigate("/deelnemers/" + code);
        bladzijde.getByText("Stuur testbericht").click();
        assertThat(bladzijde.locator("main")).containsText("niets dat op een echt bericht lijkt");
        knop(bladzijde, "Ja, stuur testbericht").click();
    }

    @LichtEnDonker
    void elke_bladzijde_is_toegankelijk_en_past_ook_op_een_smal_scherm(ColorScheme kleuren) {
        browser.opElkeBreedte(kleuren, "operator", blik -> BLADZIJDEN.forEach(blik::isGoedOp));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void een_operator_zoekt_een_deelnemer_en_ziet_hoe_het_ermee_gaat(boolean script) {
        Page bladzijde = Browser.logIn(browser.venster(script, ColorScheme.LIGHT, 1280), "operator");
        bladzijde.navigate("/deelnemers");
        bladzijde.getByLabel("Naam of code").fill("diem");
        bladzijde.getByLabel("Soort").selectOption("GEMEENTE");
        knop(bladzijde, "Zoek").click();
        assertThat(bladzijde.locator("tbody tr")).hasCount(1);
        bladzijde.locator("tbody th a").click();
        Locator inhoud = bladzijde.locator("main");
        assertThat(inhoud).containsText("Berichten per dag");
        assertThat(inhoud).containsText("De deelnemer haalt berichten zelf op");
        await().atMost(Duration.ofSeconds(60)).until(() -> {
            bladzijde.reload();
            return inhoud.textContent().contains("CS003");
        });
        assertThat(inhoud.locator(".grafiek").first().locator("rect.goed")).hasCount(30);
        inhoud.getByText("Bekijk de afgekeurde berichten").click();
        assertThat(bladzijde.locator("tbody tr").first()).containsText("afgekeurd");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0384", "0268", "65656055"})
    void de_weg_naar_een_deelnemer_wordt_geprobeerd_en_het_verslag_blijft_staan(String code) {
        Page bladzijde = Browser.logIn(browser.venster(code.equals("0268"), ColorScheme.LIGHT, 1280), "operator");
        proef(bladzijde, code);
        assertThat(bladzijde).hasURL(Pattern.compile(".*\\?getest#proeven"));
        assertThat(bladzijde.getByRole(AriaRole.STATUS)).containsText("De proef is gelukt");
        bladzijde.navigate("/deelnemers/" + code);
        assertThat(bladzijde.locator("details").first()).containsText("Door operator");
        Browser.maakPlaatje(bladzijde, "deelnemer-getest-" + code);
        if (code.equals("0268")) {
            Browser.isToegankelijk(bladzijde);
        }
    }

    @Test
    void een_deelnemer_ziet_alleen_zichzelf_en_test_niets() {
        Page bladzijde = Browser.logIn(browser.venster(), "0153");
        bladzijde.navigate("/deelnemers");
        assertThat(bladzijde.locator("tbody tr")).hasCount(1);
        bladzijde.navigate("/deelnemers/0153");
        assertThat(bladzijde.getByText("Stuur testbericht")).hasCount(0);
        bladzijde.navigate("/deelnemers/0384");
        assertThat(bladzijde.getByRole(AriaRole.HEADING)).hasText("Deze deelnemer is niet gevonden");
        bladzijde.navigate("/deelnemers/0153/proef");
        assertThat(bladzijde.getByRole(AriaRole.HEADING)).hasText("Niet gemachtigd");
        browser.klachten().removeIf(klacht -> klacht.contains("404") || klacht.contains("403"));
    }

    @Test
    void vijandige_zoektekst_is_tekst() {
        Page bladzijde = Browser.logIn(browser.venster(), "operator");
        bladzijde.navigate("/deelnemers?tekst=%22%3E%3Cscript%3Ealert(1)%3C/script%3E");
        assertThat(bladzijde.getByText("Geen deelnemers gevonden")).isVisible();
        assertThat(bladzijde.getByLabel("Naam of code")).hasValue("\"><script>alert(1)</script>");
        assertThat(bladzijde.locator("main script")).hasCount(0);
    }
}
