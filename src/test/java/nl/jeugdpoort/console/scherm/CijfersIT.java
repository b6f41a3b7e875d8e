package nl.jeugdpoort.console.scherm;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.jeugdpoort.console.scherm.Browser.knop;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Files;
import java.time.Duration;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The page of figures, as people use it. */
class CijfersIT {

    @RegisterExtension
    static Browser browser = new Browser();

    private static Page cijfers(Page bladzijde) {
        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> {
            bladzijde.navigate("/cijfers");
            assertThat(bladzijde.locator("main").textContent()).contains("Een periode eindigt");
        });
        return bladzijde;
    }

    @LichtEnDonker
    void de_bladzijde_tekent_wat_voorbijkwam_en_zegt_het_ook_in_tabellen(ColorScheme kleuren) {
        browser.opElkeBreedte(kleuren, "operator", blik -> {
            Page bladzijde = cijfers(blik.bladzijde());
            assertThat(bladzijde.locator(".grafiek svg").first()).isVisible();
            bladzijde.getByText("Tabel: Berichten per dag").click();
            assertThat(bladzijde.locator("details").first().locator("tbody tr")).hasCount(30);
            assertThat(bladzijde.locator("section[aria-labelledby=termijnen]"))
                    .containsText("Antwoorden en andere termijnen");
            blik.isGoed("cijfers");
        });
    }

    @Test
    void elke_tabel_is_een_bestand() throws Exception {
        Page bladzijde = cijfers(Browser.logIn(browser.venster(), "operator"));
        Download bestand = bladzijde.waitForDownload(() -> bladzijde
                .getByText("Download als CSV: Waarom berichten zijn afgekeurd")
                .click());
        assertThat(Files.readString(bestand.path())).startsWith("\uFEFFRegel;Omschrijving;Berichten");
    }

    @Test
    void een_andere_periode_geeft_andere_cijfers() {
        Page bladzijde = cijfers(Browser.logIn(browser.venster(false, ColorScheme.LIGHT, 1280), "operator"));
        bladzijde.getByLabel("Vanaf").fill("2020-01-01");
        bladzijde.locator("#totEnMet").fill("2020-01-31");
        knop(bladzijde, "Toon").click();
        assertThat(bladzijde.getByText("In deze periode is niets afgekeurd.")).isVisible();
        assertThat(bladzijde.locator(".zin")).containsText("1 jan 2020 tot en met 31 jan 2020");
    }

    @Test
    void een_deelnemer_ziet_zijn_eigen_cijfers() {
        Page bladzijde = Browser.logIn(browser.venster(), "0153");
        bladzijde.navigate("/cijfers");
        assertThat(bladzijde
                        .getByText("In deze periode kwamen geen berichten binnen.")
                        .first())
                .isVisible();
        assertThat(bladzijde.locator("main")).not().containsText(Pattern.compile("Drukte"));
        Browser.past(bladzijde);
    }
}
