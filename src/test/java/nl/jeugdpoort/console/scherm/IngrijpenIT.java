package nl.jeugdpoort.console.scherm;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.jeugdpoort.console.scherm.Browser.knop;
import static nl.jeugdpoort.console.scherm.Browser.kop;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Acting on messages in a real browser: each action, on one message and on many, by one operator and by two at once. */
class IngrijpenIT {

    private static final String VIJANDIG = "<script>alert(1)</script> <b>haast</b>";
    private static final AtomicInteger NUMMER = new AtomicInteger();

    @RegisterExtension
    static Browser browser = new Browser();

    @AfterAll
    static void sluit() {
        jdbc().sql("""
                            delete from aflever_poging where aflevering_id in (
                              select a.id from aflevering a join bericht b on b.id = a.bericht_id where b.berichtsoort = 'JW321')
                            """).update();
        jdbc().sql("delete from aflevering where bericht_id in (select id from bericht where berichtsoort = 'JW321')")
                .update();
        jdbc().sql("delete from bericht where berichtsoort = 'JW321'").update();
        jdbc().sql("delete from bericht where id in (select nieuw from verbetering)")
                .update();
    }

    @AfterEach
    void een_weigering_is_geen_klacht() {
        browser.klachten().removeIf(klacht -> klacht.matches(".* status of 4(00|09|22) .*"));
    }

    private static JdbcClient jdbc() {
        return Schermpoort.draait().bean(JdbcClient.class);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void opnieuw_versturen_vraagt_een_reden_zegt_wat_er_gebeurt_en_levert_alsnog(boolean script) throws IOException {
        UUID bericht = bericht("GEPARKEERD");
        Page bladzijde = operator(script);

        beslis(bladzijde, bericht, "Opnieuw versturen", VIJANDIG);

        assertThat(kop(bladzijde)).hasText("Opnieuw versturen");
        assertThat(bladzijde.getByText("Het is gedaan.")).isVisible();
        assertThat(bladzijde.locator("main")).containsText(VIJANDIG);
        await().atMost(Duration.ofSeconds(20)).until(() -> status(bericht).equals("AFGELEVERD"));
        bladzijde.navigate("/berichten/" + bericht);
        assertThat(bladzijde.locator(".tijdlijn")).containsText("hervat door operator");
        assertThat(bladzijde.locator(".tijdlijn")).containsText(VIJANDIG);
        assertThat(bladzijde.locator(".ingrijpen")).containsText(VIJANDIG);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void parkeren_en_ongedaan_maken(boolean script) throws IOException {
        UUID bericht = bericht("OPEN");
        Page bladzijde = operator(script);

        beslis(bladzijde, bericht, "Parkeren", "De ontvanger belde.");
        assertThat(status(bericht)).isEqualTo("GEPARKEERD");
        bladzijde.getByLabel("Waarom?").fill("Toch niet nodig");
        knop(bladzijde, "Maak ongedaan").click();
        assertThat(kop(bladzijde)).hasText("Ongedaan maken");
        assertThat(status(bericht)).isNotEqualTo("GEPARKEERD");
        bladzijde.getByText("de eerdere ingreep").click();
        assertThat(bladzijde.locator("main")).containsText("bij 1 bericht");
        assertThat(knop(bladzijde, "Maak ongedaan")).hasCount(0);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void wat_geparkeerd_is_gaat_verder_als_iemand_het_vrijgeeft(boolean script) throws IOException {
        UUID bericht = bericht("OPEN");
        Page bladzijde = operator(script);
        beslis(bladzijde, bericht, "Parkeren", "De ontvanger belde.");
        assertThat(status(bericht)).isEqualTo("GEPARKEERD");

        beslis(bladzijde, bericht, "Vrijgeven", VIJANDIG);

        assertThat(bladzijde.getByText("Het is gedaan.")).isVisible();
        await().atMost(Duration.ofSeconds(20)).until(() -> status(bericht).equals("AFGELEVERD"));
        bladzijde.navigate("/berichten/" + bericht);
        assertThat(bladzijde.locator(".tijdlijn")).containsText("vrijgegeven door operator: " + VIJANDIG);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void nog_eens_versturen_en_dan_is_terug_te_laat(boolean script) throws IOException {
        UUID bericht = bericht("AFGELEVERD");
        Page bladzijde = operator(script);

        beslis(bladzijde, bericht, "Nog eens versturen", "De ontvanger is het kwijt.");
        await().atMost(Duration.ofSeconds(20)).until(() -> status(bericht).equals("AFGELEVERD"));
        bladzijde.getByLabel("Waarom?").fill("Vergissing");
        knop(bladzijde, "Maak ongedaan").click();

        assertThat(bladzijde.getByRole(AriaRole.ALERT)).containsText("Dit kan nu niet");
        Browser.isToegankelijk(bladzijde);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void omleiden_noemt_wie_het_krijgt_en_een_verkeerde_code_wordt_verteld(boolean script) throws IOException {
        UUID bericht = bericht("GEPARKEERD");
        Page bladzijde = operator(script);
        bladzijde.navigate("/ingrepen/bericht/" + bericht);
        bladzijde
                .getByLabel("Omleiden", new Page.GetByLabelOptions().setExact(true))
                .check();
        bladzijde.getByLabel("Waarom?").fill("Verhuisd");
        bladzijde.getByLabel("Code van de andere").fill("99999999");
        knop(bladzijde, "Bekijk wat er gebeurt").click();
        assertThat(bladzijde.getByRole(AriaRole.ALERT)).containsText("Er is geen deelnemer met de code 99999999");
        assertThat(bladzijde.getByLabel("Waarom?")).hasValue("Verhuisd");
        Browser.isToegankelijk(bladzijde);

        bladzijde.getByLabel("Code van de andere").fill("0200");
        knop(bladzijde, "Bekijk wat er gebeurt").click();
        assertThat(bladzijde.locator(".melding")).containsText("(0200)");
        Browser.isToegankelijk(bladzijde);
        Browser.maakPlaatje(bladzijde, "ingreep-bevestig");
        knop(bladzijde, "Ja, omleiden").click();

        assertThat(bladzijde.locator("main")).containsText("(0200)");
        assertThat(status(bericht)).isEqualTo("AFGELEVERD");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void afwijzen_kan_terug_tot_de_afzender_het_weet(boolean script) throws IOException {
        UUID bericht = bericht("GEPARKEERD");
        Page bladzijde = operator(script);

        beslis(bladzijde, bericht, "Afwijzen", "Verkeerde ontvanger.");
        assertThat(status(bericht)).isEqualTo("AFGEKEURD");
        assertThat(bladzijde.locator("main")).containsText("De afzender hoort binnen enkele minuten");
        String ingreep = bladzijde.url().replaceFirst("\\?.*", "");
        jdbc().sql("update ingreep_regel set melden_na = now() where melden_na is not null")
                .update();
        await().atMost(Duration.ofSeconds(20)).until(() -> aantalFo01(bericht) == 1);

        bladzijde.navigate(ingreep);
        bladzijde.getByLabel("Waarom?").fill("Spijt");
        knop(bladzijde, "Maak ongedaan").click();
        assertThat(bladzijde.getByRole(AriaRole.ALERT)).containsText("De afzender weet al");
        bladzijde.navigate("/berichten/" + bericht);
        assertThat(bladzijde.locator(".tijdlijn")).containsText("afzender ingelicht");
    }

    @Test
    void van_twee_operators_tegelijk_hoort_de_tweede_wie_hem_voor_was() throws IOException {
        UUID bericht = bericht("OPEN");
        Page een = operator(true);
        Page ander = Browser.logIn(browser.venster(), "collega");
        toonBevestiging(een, bericht, "Parkeren", "Ik eerst");
        toonBevestiging(ander, bericht, "Afwijzen", "Ik ook");

        knop(een, "Ja, parkeren").click();
        assertThat(een.getByText("Het is gedaan.")).isVisible();
        knop(ander, "Ja, afwijzen").click();

        assertThat(ander.getByRole(AriaRole.ALERT)).containsText("Iemand was u voor");
        assertThat(ander.getByRole(AriaRole.ALERT)).containsText("geparkeerd door operator");
        assertThat(ander.getByRole(AriaRole.ALERT)).containsText("Ik eerst");
        assertThat(status(bericht)).isEqualTo("GEPARKEERD");
        Browser.isToegankelijk(ander);
        Browser.maakPlaatje(ander, "ingreep-iemand-voor");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void een_lijst_in_een_keer_met_voortgang_uitkomst_en_bestand(boolean script) {
        String naar = "4299" + (script ? "0001" : "0002");
        veel(naar, 350);
        Page bladzijde = operator(script);
        bladzijde.navigate("/berichten?naar=" + naar);
        bladzijde.getByText("Doe iets met deze berichten").click();
        assertThat(bladzijde.locator(".zin")).containsText("350");
        Browser.maakPlaatje(bladzijde, "ingreep-nieuw");
        bladzijde.getByLabel("Opnieuw versturen").check();
        bladzijde.getByLabel("Waarom?").fill(VIJANDIG);
        knop(bladzijde, "Bekijk wat er gebeurt").click();
        veel(naar, 1);
        bladzijde.getByLabel("Typ 350").fill("12");
        knop(bladzijde, "Ja, opnieuw versturen").click();
        assertThat(bladzijde.getByRole(AriaRole.ALERT)).containsText("Het gaat nu om 350 berichten");
        if (script) {
            Browser.isToegankelijk(bladzijde);
            Browser.maakPlaatje(bladzijde, "ingreep-nieuw-bevestig");
        }
        bladzijde.getByLabel("Typ 350").fill("350");
        knop(bladzijde, "Ja, opnieuw versturen").click();

        assertThat(kop(bladzijde)).hasText("Opnieuw versturen: 350 berichten");
        assertThat(bladzijde.locator("#voortgang"))
                .containsText(
                        "350 van 350",
                        new com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions()
                                .setTimeout(30_000));
        assertThat(bladzijde.locator("main")).containsText(VIJANDIG);
        assertThat(bladzijde.locator("tbody tr")).hasCount(50);
        bladzijde
                .locator("nav[aria-label='Kies een uitkomst']")
                .getByText("gelukt")
                .click();
        assertThat(bladzijde.locator("tbody tr")).hasCount(50);
        Download bestand = bladzijde.waitForDownload(
                () -> bladzijde.getByText("Download alles (CSV)").click());
        assertThat(bestand.path())
                .content(StandardCharsets.UTF_8)
                .hasLineCount(351)
                .contains("gelukt");
        if (script) {
            Browser.isToegankelijk(bladzijde);
            Browser.maakPlaatje(bladzijde, "ingreep-klaar");
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void wie_halverwege_stopt_ziet_wat_gedaan_is(boolean script) {
        String naar = "4299" + (script ? "0011" : "0012");
        veel(naar, 30_000);
        Page bladzijde = operator(script);
        bladzijde.navigate("/ingrepen/nieuw?naar=" + naar + "&actie=HERVATTEN");
        bladzijde.getByLabel("Waarom?").fill("Te veel");
        knop(bladzijde, "Bekijk wat er gebeurt").click();
        bladzijde.getByLabel("Typ 30000").fill("30.000");
        knop(bladzijde, "Ja, opnieuw versturen").click();
        assertThat(knop(bladzijde, "Stop deze opdracht")).isVisible();
        if (script) {
            Browser.isToegankelijk(bladzijde);
            Browser.maakPlaatje(bladzijde, "ingreep-loopt");
        }
        knop(bladzijde, "Stop deze opdracht").click();

        assertThat(bladzijde.getByText("De opdracht is gestopt.")).isVisible();
        assertThat(bladzijde.locator("#voortgang")).containsText("gestopt door operator");
        int stil = jdbc().sql("select count(*) from aflevering where status = 'GEPARKEERD' and ontvanger = ?")
                .param(naar)
                .query(Integer.class)
                .single();
        assertThat(stil).isPositive();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void een_verbeterd_bericht_gaat_als_nieuw_en_wijst_naar_het_oude(boolean script) {
        UUID oud = jdbc().sql("select id from bericht where identificatie = 'DEMO-FOUT'")
                .query(UUID.class)
                .single();
        Page bladzijde = operator(script);
        bladzijde.navigate("/berichten/" + oud);
        bladzijde.getByText("Verbeter en verstuur als nieuw bericht").click();
        bladzijde.getByLabel("Waarom opent").fill("Einde voor begin");
        knop(bladzijde, "Open het bericht").click();
        Locator tekst = bladzijde.getByLabel("Het nieuwe bericht");
        assertThat(tekst).hasValue(Pattern.compile("2020-01-01"));
        assertThat(jdbc().sql("select count(*) from audit where handeling = 'INHOUD_GEOPEND' and object = ?")
                        .param(oud.toString())
                        .query(Integer.class)
                        .single())
                .isPositive();
        knop(bladzijde, "Toets het nieuwe bericht").click();
        assertThat(bladzijde.getByText("Dit bericht is niet goed")).isVisible();
        if (script) {
            Browser.isToegankelijk(bladzijde);
            Browser.maakPlaatje(bladzijde, "ingreep-verbeteren");
        }
        tekst.fill(tekst.inputValue().replace("2020-01-01", "2027-03-06"));
        knop(bladzijde, "Toets het nieuwe bericht").click();
        assertThat(bladzijde.getByText("Dit bericht is goed")).isVisible();
        knop(bladzijde, "Verstuur als nieuw bericht").click();

        assertThat(kop(bladzijde)).hasText("Verbeteren en als nieuw versturen");
        bladzijde.navigate("/berichten/" + oud);
        assertThat(bladzijde.locator(".tijdlijn")).containsText("vervangen door operator: Vervangen door JW301");
        bladzijde.locator(".ingrijpen").getByText("een nieuw bericht").first().click();
        assertThat(bladzijde.locator(".tijdlijn")).containsText("Gemaakt van JW301 DEMO-FOUT: Einde voor begin");
        assertThat(bladzijde.locator(".ingrijpen")).containsText("een ander bericht dat niet goed was");
    }

    @LichtEnDonker
    void elke_bladzijde_is_toegankelijk_en_past_ook_op_een_smal_scherm(ColorScheme kleuren) throws IOException {
        UUID bericht = bericht("OPEN");
        beslis(operator(true), bericht, "Parkeren", "Voor het plaatje");
        String ingreep = jdbc().sql("select id from ingreep order by volgnummer desc limit 1")
                .query(String.class)
                .single();
        var adressen = Map.of(
                "ingrepen", "/ingrepen",
                "ingreep", "/ingrepen/" + ingreep,
                "ingreep-bericht", "/ingrepen/bericht/" + bericht,
                "ingreep-bericht-verbeteren", "/ingrepen/bericht/" + bericht + "/verbeteren",
                "ingreep-gevonden", "/ingrepen/nieuw?soort=JW301",
                "bericht-ingegrepen", "/berichten/" + bericht);
        browser.opElkeBreedte(
                kleuren,
                "operator",
                blik -> adressen.forEach((naam, adres) -> {
                    blik.bladzijde().navigate(adres);
                    blik.isGoed(naam);
                }));
    }

    @Test
    void wie_niet_mag_ingrijpen_ziet_het_niet_en_kan_het_niet() throws IOException {
        UUID bericht = bericht("AFGELEVERD");
        Page deelnemer = Browser.logIn(browser.venster(), "0384");
        deelnemer.navigate("/berichten/" + bericht);
        assertThat(deelnemer.getByText("Doe iets met dit bericht")).hasCount(0);
        deelnemer.navigate("/ingrepen/bericht/" + bericht);
        assertThat(kop(deelnemer)).hasText("Niet gemachtigd");
        deelnemer.navigate("/ingrepen");
        assertThat(kop(deelnemer)).hasText("Niet gemachtigd");
        browser.klachten().removeIf(klacht -> klacht.contains("403"));
    }

    private static Page operator(boolean script) {
        return Browser.logIn(browser.venster(script, ColorScheme.LIGHT, 1280), "operator");
    }

    private static void beslis(Page bladzijde, UUID bericht, String actie, String reden) {
        toonBevestiging(bladzijde, bericht, actie, reden);
        knop(bladzijde, "Ja, " + actie.toLowerCase()).click();
    }

    private static void toonBevestiging(Page bladzijde, UUID bericht, String actie, String reden) {
        bladzijde.navigate("/berichten/" + bericht);
        bladzijde.getByText("Doe iets met dit bericht").click();
        bladzijde.getByLabel(actie, new Page.GetByLabelOptions().setExact(true)).check();
        bladzijde.getByLabel("Waarom?").fill(reden);
        knop(bladzijde, "Bekijk wat er gebeurt").click();
        assertThat(bladzijde.getByText("Dit gaat er gebeuren")).isVisible();
    }

    /** A message of which the delivery stands so; its addressee has a postbus. */
    private static UUID bericht(String stand) throws IOException {
        String identificatie = "INGREEP-" + NUMMER.incrementAndGet();
        Schermpoort.draait()
                .stuur(
                        "42420001",
                        Files.readString(Path.of("docs/voorbeelden/JW307.xml"))
                                .replaceFirst(">DEMO-[^<]*<", ">" + identificatie + "<")
                                .getBytes(StandardCharsets.UTF_8));
        Schermpoort.draait().isKlaar();
        UUID id = jdbc().sql("select id from bericht where identificatie = ?")
                .param(identificatie)
                .query(UUID.class)
                .single();
        await().atMost(Duration.ofSeconds(20)).until(() -> !status(id).equals("ONTVANGEN"));
        zet(id, stand);
        return id;
    }

    private static void zet(UUID id, String stand) {
        String status = stand.equals("OPEN") ? "GOEDGEKEURD" : stand;
        jdbc().sql("""
                        insert into aflevering (bericht_id, ontvanger, afzender, volgnummer, kanaal, status)
                        select id, ontvanger, afzender, volgnummer, 'POSTBUS', 'AFGELEVERD' from bericht where id = ?
                        on conflict do nothing
                        """).param(id).update();
        jdbc().sql("""
                        update aflevering set status = ?, pogingen = 3, volgende_poging = now() + interval '1 hour',
                          laatste_fout = 'De ontvanger antwoordt niet.'
                        where bericht_id = ?
                        """).params(stand, id).update();
        jdbc().sql("update bericht set status = ? where id = ?")
                .params(status, id)
                .update();
    }

    private static String status(UUID bericht) {
        return jdbc().sql("select status from bericht where id = ?")
                .param(bericht)
                .query(String.class)
                .single();
    }

    private static int aantalFo01(UUID bericht) {
        return jdbc().sql("select count(*) from bericht where berichtsoort = 'Fo01' and antwoord_op = ?")
                .param(bericht)
                .query(Integer.class)
                .single();
    }

    /** Many messages that are parked for somebody who is no participant any more. */
    private static void veel(String naar, int aantal) {
        jdbc().sql("""
                        with b as (
                          insert into bericht (id, strook, standaard, berichtsoort, afzender, ontvanger, identificatie,
                            dagtekening, feiten, kanaal, indiener, referentienummer, status, kenmerk, grootte, ontvangen_op)
                          select gen_random_uuid(), strook, standaard, 'JW321', afzender, ?, left(md5(random()::text), 12),
                            dagtekening, feiten, kanaal, indiener, gen_random_uuid(), 'GEPARKEERD', kenmerk, grootte, now()
                          from (select * from bericht where berichtsoort = 'JW305' limit 1) s, generate_series(1, ?) n
                          returning id, afzender, ontvanger, volgnummer)
                        insert into aflevering (bericht_id, ontvanger, afzender, volgnummer, kanaal, status)
                        select id, ontvanger, afzender, volgnummer, 'REST', 'GEPARKEERD' from b
                        """).params(naar, aantal).update();
    }
}
