package nl.jeugdpoort.console.scherm;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.jeugdpoort.console.scherm.Browser.link;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The settings in a real browser. */
class InstellingenIT {

    @RegisterExtension
    static Browser browser = new Browser();

    @LichtEnDonker
    void elke_bladzijde_is_toegankelijk_en_past_ook_op_een_smal_scherm(ColorScheme kleuren) {
        browser.opElkeBreedte(kleuren, "operator", blik -> {
            for (String adres : List.of("/instellingen", "/instellingen/gelezen")) {
                blik.isGoedOp(adres);
                assertThat(blik.bladzijde().content().length()).isLessThan(100_000);
            }
        });
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void van_elke_waarde_is_te_zien_waar_ze_vandaan_komt_en_wat_er_gelezen_is(boolean script) {
        Page bladzijde = Browser.logIn(browser.venster(script, ColorScheme.LIGHT, 1280), "operator");
        bladzijde.navigate("/instellingen");
        var rij =
                bladzijde.locator("tr").filter(new Locator.FilterOptions().setHasText("jeugdpoort.console.verversen"));
        assertThat(rij).containsText("500");
        assertThat(rij).containsText("opdrachtregel");
        var inhoud = bladzijde.locator("main");
        assertThat(inhoud).containsText("PostgreSQL");
        assertThat(inhoud).containsText("ActiveMQ");
        assertThat(inhoud).containsText("ijw/3.2");
        assertThat(inhoud).containsText("application.yaml, regel");
        bladzijde.getByText("Bekijk regio's, mandaten").click();
        assertThat(inhoud).containsText("Rijk van Nijmegen");
        assertThat(inhoud).containsText("werkdagen");
        assertThat(inhoud).containsText("4-bewaken.camel.yaml");
    }

    @Test
    void een_deelnemer_komt_er_niet_in() {
        Page bladzijde = Browser.logIn(browser.venster(), "0153");
        assertThat(link(bladzijde, "Instellingen")).hasCount(0);
        for (String adres : List.of("/instellingen", "/instellingen/gelezen")) {
            bladzijde.navigate(adres);
            assertThat(bladzijde.getByRole(AriaRole.HEADING)).hasText("Niet gemachtigd");
        }
        browser.klachten().removeIf(klacht -> klacht.contains("403"));
    }
}
