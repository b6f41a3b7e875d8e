package nl.jeugdpoort.console.scherm;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.jeugdpoort.console.scherm.Browser.knop;
import static nl.jeugdpoort.console.scherm.Browser.kop;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The contact register in a real browser: search, confirm, correct, and files that are looked at first. */
class ContactenIT {

    private static final String KOP = "organisatie;organisatienaam;kenmerk;naam;functie;telefoon;gemeenten;geldigVan\n";

    @RegisterExtension
    static Browser browser = new Browser();

    private static Page als(String naam, boolean script) {
        return Browser.logIn(browser.venster(script, ColorScheme.LIGHT, 1280), naam);
    }

    private static void vind(Page bladzijde, String naam) {
        bladzijde.navigate("/contacten");
        bladzijde.getByLabel("Naam, team of wijk").fill(naam);
        knop(bladzijde, "Zoek").click();
        bladzijde.locator("tbody th a").first().click();
    }

    private static void stuur(Page bladzijde, String regels) {
        bladzijde.navigate("/contacten/leveringen");
        bladzijde
                .getByLabel("Bestand")
                .setInputFiles(new FilePayload("c.csv", "text/csv", (KOP + regels).getBytes(StandardCharsets.UTF_8)));
        bladzijde.getByLabel("Regio").selectOption("JZ32");
        knop(bladzijde, "Bekijk de verschillen").click();
    }

    @LichtEnDonker
    void elke_bladzijde_is_toegankelijk_en_past_ook_op_een_smal_scherm(ColorScheme kleuren) {
        browser.opElkeBreedte(kleuren, "operator", blik -> {
            Page bladzijde = blik.bladzijde();
            blik.isGoedOp("/contacten");
            bladzijde.locator("tbody th a").first().click();
            blik.isGoed("contact");
            bladzijde.getByText("Verbeter dit contact").click();
            blik.isGoed("contactwijziging");
            bladzijde.navigate("/contacten/leveringen");
            blik.isGoed("contactlevering");
            stuur(bladzijde, """
                    0268;Gemeente Nijmegen;LT-02;Yassin Achterberg-Smit;lokaal-team-medewerker;024 7000102;0268;1-1-2025
                    0268;Gemeente Nijmegen;NIEUW;Piet Nieuw;teamleider;024 7000999;0268;1-1-2026
                    0268;Gemeente Nijmegen;FOUT;Jan Fout;bakker;024 7000998;0268;1-1-2026
                    """);
            blik.isGoed("contactvoorstel");
        });
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void een_mens_is_bij_naam_te_vinden_zonder_dat_de_naam_in_het_adres_komt(boolean script) {
        Page bladzijde = als("42420001", script);
        bladzijde.navigate("/contacten");
        bladzijde.getByLabel("Naam, team of wijk").fill("hendr");
        bladzijde.getByLabel("Regio").selectOption("JZ32");
        knop(bladzijde, "Zoek").click();
        assertThat(bladzijde.locator("tbody tr")).hasCount(1);
        assertThat(bladzijde.url()).doesNotContain("hendr");
        bladzijde.locator("tbody th a").click();
        assertThat(kop(bladzijde)).hasText("Zoë Hendriks");
        assertThat(bladzijde.getByText("Verbeter dit contact")).hasCount(0);
        assertThat(bladzijde.getByText("Wat er gebeurde")).hasCount(0);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void een_contact_wordt_bevestigd_en_verbeterd_en_de_geschiedenis_zegt_wat_er_anders_werd(boolean script) {
        Page bladzijde = als("operator", script);
        vind(bladzijde, "Ilse");
        knop(bladzijde, "Dit klopt nog").click();
        assertThat(bladzijde.getByRole(AriaRole.STATUS)).containsText("dit contact klopt nog");

        bladzijde.getByText("Verbeter dit contact").click();
        bladzijde.getByLabel("Telefoon").fill("12");
        bladzijde
                .getByLabel("Naam", new Page.GetByLabelOptions().setExact(true))
                .fill("<b>Ilse</b>");
        knop(bladzijde, "Leg vast").click();
        assertThat(bladzijde.getByRole(AriaRole.ALERT)).containsText("Telefoon: Dit moet met 0 of + beginnen");
        assertThat(bladzijde.getByLabel("Telefoon")).hasAttribute("aria-invalid", "true");
        assertThat(bladzijde.getByLabel("Naam", new Page.GetByLabelOptions().setExact(true)))
                .hasValue("<b>Ilse</b>");
        assertThat(bladzijde.locator("main b")).hasCount(0);
        if (script) {
            new Blik(bladzijde, "1280-light").isGoed("contactwijziging-fout");
        }

        String nummer = script ? "024 7123456" : "024 7654321";
        bladzijde.getByLabel("Telefoon").fill(nummer);
        bladzijde
                .getByLabel("Naam", new Page.GetByLabelOptions().setExact(true))
                .fill("Ilse van Doorn");
        knop(bladzijde, "Leg vast").click();
        assertThat(bladzijde.getByRole(AriaRole.STATUS)).containsText("vastgelegd");
        assertThat(bladzijde
                        .locator(".tijdlijn li")
                        .filter(new Locator.FilterOptions().setHasText("gewijzigd"))
                        .last())
                .containsText(nummer);
        browser.klachten().removeIf(klacht -> klacht.contains("400"));
    }

    @Test
    void wie_een_oude_versie_verbetert_hoort_dat_een_ander_eerder_was() {
        Page een = als("operator", true);
        vind(een, "Noor");
        een.getByText("Verbeter dit contact").click();
        Page twee = als("0268", true);
        twee.navigate(een.url());
        twee.getByLabel("Team").fill("Lokaal team Noord");
        knop(twee, "Leg vast").click();
        een.getByLabel("Team").fill("Lokaal team Oost");
        knop(een, "Leg vast").click();
        assertThat(een.getByRole(AriaRole.ALERT)).containsText("intussen gewijzigd");
        browser.klachten().removeIf(klacht -> klacht.contains("412"));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void een_bestand_telt_pas_als_iemand_de_verschillen_zag(boolean script) {
        String kenmerk = "PW-" + script;
        Page bladzijde = als("operator", script);
        stuur(
                bladzijde,
                "0268;Gemeente Nijmegen;%s;Piet Wijs;teamleider;024 7000999;0268;1-1-2026\n".formatted(kenmerk));
        Locator rij = bladzijde.locator("tbody tr").first();
        assertThat(rij).containsText("Piet Wijs");
        assertThat(rij).containsText("nieuw");
        knop(bladzijde, "Ja, laat dit tellen").click();
        assertThat(bladzijde.getByRole(AriaRole.STATUS)).containsText("De levering telt");
        assertThat(bladzijde.locator("tbody tr").first()).containsText("opgenomen");

        stuur(
                bladzijde,
                "0268;Gemeente Nijmegen;%s;Piet Wijs;teamleider;024 7000888;0268;1-1-2026\n".formatted(kenmerk));
        assertThat(bladzijde.locator("del")).hasText("024 7000999");
        assertThat(bladzijde.locator("ins")).hasText("024 7000888");
    }

    @Test
    void is_het_register_intussen_gewijzigd_dan_telt_het_niet_en_ziet_men_opnieuw_wat_het_zou_doen() {
        Page een = als("operator", true);
        stuur(een, "0268;Gemeente Nijmegen;TW;Tussen Wijs;teamleider;024 7000777;0268;1-1-2026\n");
        Page twee = als("0268", true);
        stuur(twee, "0268;Gemeente Nijmegen;TW;Ander Eerder;teamleider;024 7000777;0268;1-1-2026\n");
        knop(twee, "Ja, laat dit tellen").click();
        knop(een, "Ja, laat dit tellen").click();
        assertThat(een.getByRole(AriaRole.ALERT)).containsText("Er is niets gewijzigd");
        assertThat(een.locator("del")).hasText("Ander Eerder");
        browser.klachten().removeIf(klacht -> klacht.contains("409"));
    }

    @Test
    void een_vijandig_bestand_is_tekst_of_wordt_geweigerd_en_wie_niet_mag_leveren_hoort_dat() {
        Page bladzijde = als("operator", true);
        stuur(bladzijde, "0268;<script>alert(1)</script>;<b>x</b>;<b>x</b>;x;x;0268;1-1-2026\n");
        assertThat(bladzijde.locator("main")).containsText("fout");
        assertThat(bladzijde.locator("main script, main b")).hasCount(0);

        Page aanbieder = als("42420001", true);
        stuur(aanbieder, "0268;Gemeente Nijmegen;A;Piet Wijs;teamleider;024 7000999;0268;1-1-2026\n");
        assertThat(aanbieder.getByRole(AriaRole.ALERT)).containsText("Niet gemachtigd");
        assertThat(aanbieder).hasURL(Pattern.compile(".*/contacten/leveringen"));
        browser.klachten().removeIf(klacht -> klacht.contains("403"));
    }
}
