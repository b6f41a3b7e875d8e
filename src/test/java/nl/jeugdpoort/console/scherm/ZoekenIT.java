package nl.jeugdpoort.console.scherm;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.jeugdpoort.console.scherm.Browser.knop;
import static nl.jeugdpoort.console.scherm.Browser.link;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Finding messages in a real browser: by every field, by BSN, again by a search that was kept, and as a file. */
class ZoekenIT {

    private static final String BSN = "999940673";
    private static final int VEEL = 110;

    @RegisterExtension
    static Browser browser = new Browser();

    @BeforeAll
    static void open() throws IOException {
        String voorbeeld = Files.readString(Path.of("docs/voorbeelden/JW307.xml"));
        for (int n = 0; n < VEEL; n++) {
            stuur(voorbeeld, "ZOEK-" + n);
        }
        stuur(voorbeeld, "&lt;b&gt;vet&lt;/b&gt;");
        stuur(voorbeeld, "=1+1");
        Schermpoort.draait().isKlaar();
    }

    private static void stuur(String voorbeeld, String identificatie) {
        Schermpoort.draait()
                .stuur(
                        "42420001",
                        voorbeeld.replace("DEMO-JW307", identificatie).getBytes(StandardCharsets.UTF_8));
    }

    private static Page operator(boolean script) {
        return Browser.logIn(browser.venster(script, ColorScheme.LIGHT, 1280), "operator");
    }

    private static Locator gevonden(Page bladzijde) {
        return bladzijde.locator("#gevonden");
    }

    @ParameterizedTest
    @CsvSource({
        "Identificatie, ZOEK-7, true",
        "Identificatie, ZOEK-7, false",
        "Van of naar (code), 0384, true",
        "Alleen van (code), 42420001, true",
        "Alleen naar (code), 42420001, false",
        "Toewijzingnummer, 465718252, true",
        "Toewijzingnummer, 465718252, false",
        "Referentie, VERZOEK-1, true"
    })
    void elk_veld_vindt_berichten_en_staat_in_het_adres(String veld, String waarde, boolean script) {
        Page bladzijde = operator(script);
        bladzijde.navigate("/berichten");
        if (!bladzijde.getByLabel(veld).isVisible()) {
            bladzijde.getByText("Meer velden").click();
        }
        bladzijde.getByLabel(veld, new Page.GetByLabelOptions().setExact(true)).fill(waarde);
        knop(bladzijde, "Zoek").click();
        assertThat(gevonden(bladzijde)).hasText(Pattern.compile("\\d+ bericht(en)? gevonden"));
        assertThat(bladzijde.locator("tbody tr")).not().hasCount(0);
        assertThat(bladzijde.url()).contains(waarde);
        assertThat(bladzijde.getByLabel(veld)).hasValue(waarde);
        assertThat(bladzijde.getByLabel(veld)).isVisible();
    }

    @Test
    void wat_niet_te_vinden_is_wordt_gezegd() {
        Page bladzijde = operator(true);
        bladzijde.navigate("/berichten?referentie=bestaat+niet&soort=JW301&partner=0384");
        assertThat(gevonden(bladzijde)).hasText("Geen berichten gevonden");
        Browser.isToegankelijk(bladzijde);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void bladeren_gaat_naar_oudere_en_terug_zonder_er_een_over_te_slaan(boolean script) {
        Page bladzijde = operator(script);
        bladzijde.navigate("/berichten?soort=JW307&van=42420001");
        List<String> gezien = new ArrayList<>(bladzijde.locator("tbody th").allTextContents());
        assertThat(gezien).hasSize(50);
        link(bladzijde, "Oudere").click();
        List<String> tweede = bladzijde.locator("tbody th").allTextContents();
        gezien.addAll(tweede);
        link(bladzijde, "Oudere").click();
        gezien.addAll(bladzijde.locator("tbody th").allTextContents());
        assertThat(gezien).doesNotHaveDuplicates().hasSizeGreaterThan(VEEL);
        assertThat(link(bladzijde, "Oudere")).hasCount(0);
        link(bladzijde, "Nieuwere").click();
        assertThat(bladzijde.locator("tbody th").allTextContents()).isEqualTo(tweede);
        link(bladzijde, "Nieuwste").click();
        assertThat(link(bladzijde, "Nieuwere")).hasCount(0);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void op_BSN_zoeken_laat_het_BSN_nergens_achter(boolean script) {
        Page bladzijde = operator(script);
        List<String> adressen = new ArrayList<>();
        bladzijde.onRequest(verzoek -> adressen.add(verzoek.url()));
        bladzijde.navigate("/berichten");
        link(bladzijde, "Zoek op BSN").click();
        bladzijde.getByLabel("BSN").fill("9999 40 673");
        bladzijde.getByLabel("Waarom zoekt u?").fill("Vraag van <b>0384</b>");
        knop(bladzijde, "Zoek").click();
        assertThat(gevonden(bladzijde)).hasText(Pattern.compile("\\d+ berichten gevonden"));
        knop(bladzijde, "Oudere").click();
        knop(bladzijde, "Nieuwere").click();
        assertThat(bladzijde.locator("tbody tr")).hasCount(50);
        assertThat(bladzijde.content().replaceAll("[ .]", "")).doesNotContain(BSN);
        assertThat(adressen).noneMatch(adres -> adres.contains(BSN) || adres.contains("kenmerk"));
        assertThat(bladzijde).hasURL(Pattern.compile(".*/berichten/persoon$"));
        if (script) {
            Browser.maakPlaatje(bladzijde, "zoeken-persoon");
            Browser.isToegankelijk(bladzijde);
        }
    }

    @Test
    void een_BSN_dat_niet_kan_wordt_niet_gezocht_en_niet_herhaald() {
        Page bladzijde = operator(true);
        bladzijde.navigate("/berichten/persoon");
        bladzijde.getByLabel("BSN").fill("999940674");
        bladzijde.getByLabel("Waarom zoekt u?").fill("Kind " + BSN);
        knop(bladzijde, "Zoek").click();
        assertThat(bladzijde.getByRole(AriaRole.ALERT)).containsText("Dit is geen BSN");
        assertThat(bladzijde.getByRole(AriaRole.ALERT)).containsText("Zet geen BSN in de reden");
        assertThat(bladzijde.getByLabel("BSN")).hasValue("");
        assertThat(bladzijde.content()).doesNotContain("999940674", BSN);
        Browser.isToegankelijk(bladzijde);
        Browser.past(bladzijde);
        Browser.maakPlaatje(bladzijde, "zoeken-persoon-fout");
        browser.klachten().removeIf(klacht -> klacht.contains("400"));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void een_zoekvraag_is_te_bewaren_te_herhalen_en_te_verwijderen(boolean script) {
        String naam = "<script>alert(1)</script> " + script;
        Page bladzijde = operator(script);
        bladzijde.navigate("/berichten?soort=JW301&status=AFGEKEURD");
        bladzijde.getByLabel("Bewaar deze zoekvraag als").fill(naam);
        knop(bladzijde, "Bewaar").click();
        assertThat(bladzijde.getByRole(AriaRole.STATUS)).hasText("Uw zoekvraag is bewaard.");
        bladzijde.navigate("/berichten");
        Browser.maakPlaatje(bladzijde, "zoeken-bewaard-" + script);
        Browser.isToegankelijk(bladzijde);
        link(bladzijde, naam).click();
        assertThat(bladzijde).hasURL(Pattern.compile(".*soort=JW301&status=AFGEKEURD"));
        assertThat(Browser.logIn(browser.venster(), "0384").getByText(naam)).hasCount(0);
        knop(bladzijde, "Verwijder " + naam).click();
        assertThat(bladzijde.getByRole(AriaRole.STATUS)).hasText("De zoekvraag is verwijderd.");
        assertThat(link(bladzijde, naam)).hasCount(0);
    }

    @Test
    void de_lijst_is_een_bestand_waarin_niets_wordt_uitgerekend() throws IOException {
        Page bladzijde = operator(true);
        bladzijde.navigate("/berichten?soort=JW307");
        var bestand = bladzijde.waitForDownload(
                () -> bladzijde.getByText("Download deze lijst").click());
        assertThat(bestand.suggestedFilename()).isEqualTo("berichten.csv");
        List<String> regels = Files.readAllLines(bestand.path());
        assertThat(regels.getFirst()).contains("soort;identificatie;binnen;van;naar;status;nummer");
        assertThat(regels).hasSizeGreaterThan(VEEL).anyMatch(regel -> regel.startsWith("JW307;'=1+1;"));
    }

    @Test
    void een_deelnemer_vindt_alleen_zijn_eigen_berichten() {
        Page bladzijde = Browser.logIn(browser.venster(), "0153");
        for (String vraag :
                List.of("identificatie=ZOEK-7", "partner=42420001", "toewijzing=465718252", "soort=JW307")) {
            bladzijde.navigate("/berichten?" + vraag);
            assertThat(gevonden(bladzijde)).hasText("Geen berichten gevonden");
        }
        bladzijde.navigate("/berichten/persoon");
        bladzijde.getByLabel("BSN").fill(BSN);
        bladzijde.getByLabel("Waarom zoekt u?").fill("Eigen onderzoek");
        knop(bladzijde, "Zoek").click();
        assertThat(gevonden(bladzijde)).hasText("Geen berichten gevonden");
    }

    @LichtEnDonker
    void wat_gevonden_is_is_toegankelijk_past_op_een_smal_scherm_en_is_tekst(ColorScheme kleuren) {
        var adressen = Map.of(
                "zoeken-tekst", "/berichten?identificatie=%3Cb%3Evet%3C/b%3E&van=42420001",
                "zoeken-lijst", "/berichten?soort=JW307",
                "zoeken-bsn", "/berichten/persoon");
        browser.opElkeBreedte(kleuren, "operator", blik -> {
            Page bladzijde = blik.bladzijde();
            adressen.forEach((naam, adres) -> {
                assertThat(bladzijde.navigate(adres).body().length).isLessThan(100_000);
                assertThat(bladzijde.locator("main b")).hasCount(0);
                blik.isGoed(naam);
            });
            bladzijde.navigate("/berichten?identificatie=%3Cb%3Evet%3C/b%3E");
            assertThat(bladzijde.locator("tbody")).containsText("<b>vet</b>");
        });
    }
}
