package nl.jeugdpoort.toets.inhoud;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.jeugdpoort.register.Aanvraag;
import nl.jeugdpoort.register.Antwoord;
import nl.jeugdpoort.register.Berichtklasse;
import nl.jeugdpoort.register.Client;
import nl.jeugdpoort.register.Declaratie;
import nl.jeugdpoort.register.Declaratieantwoord;
import nl.jeugdpoort.register.Geplaatst;
import nl.jeugdpoort.register.Kop;
import nl.jeugdpoort.register.NieuwProduct;
import nl.jeugdpoort.register.Omvang;
import nl.jeugdpoort.register.Ongewijzigd;
import nl.jeugdpoort.register.Prestatie;
import nl.jeugdpoort.register.Product;
import nl.jeugdpoort.register.Start;
import nl.jeugdpoort.register.Stop;
import nl.jeugdpoort.register.TeWijzigen;
import nl.jeugdpoort.register.Toewijzing;
import nl.jeugdpoort.register.Verzoek;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What registers and chain rules get to see of a message. */
class InhoudlezerTest {

    private static final Product PRODUCT = new Product("45", "45A04");
    private static final LocalDate MAART = LocalDate.of(2026, 3, 1);
    private static final LocalDate JUNI = LocalDate.of(2026, 6, 30);
    private static final String PRODUCT_XML = "<Product><Categorie>45</Categorie><Code>45A04</Code></Product>";
    private static final String OMVANG_XML =
            "<Omvang><Volume>8</Volume><Eenheid>04</Eenheid><Frequentie>2</Frequentie></Omvang>";

    private static UUID kenmerk(String bsn) {
        return UUID.nameUUIDFromBytes(bsn.getBytes(StandardCharsets.UTF_8));
    }

    private static List<Geplaatst> lees(String inhoud) {
        byte[] bericht = ("<Bericht>" + inhoud + "</Bericht>").getBytes(StandardCharsets.UTF_8);
        return Inhoudlezer.lees(bericht, InhoudlezerTest::kenmerk);
    }

    private static Berichtklasse een(String inhoud) {
        assertThat(lees(inhoud)).hasSize(1);
        return lees(inhoud).getFirst().inhoud();
    }

    @Test
    void de_kop_van_een_JW325_noemt_de_declaratie_en_haar_versies_en_een_andere_kop_niets() {
        assertThat(een(
                        "<Header><DeclaratieIdentificatie><Identificatie>D1</Identificatie><Dagtekening>2026-03-01</Dagtekening>"
                                + "</DeclaratieIdentificatie><XsdVersieDeclaratie><BasisschemaXsdVersie>1.0.1</BasisschemaXsdVersie>"
                                + "<BerichtXsdVersie>1.0.2</BerichtXsdVersie></XsdVersieDeclaratie></Header>"))
                .isEqualTo(new Kop("D1", MAART, "1.0.1", "1.0.2"));
        assertThat(een("<Header><BerichtCode>436</BerichtCode></Header>")).isEqualTo(new Kop(null, null, null, null));
    }

    @Test
    void een_client_heeft_kenmerk_geboortedag_en_soorten_van_relaties() {
        assertThat(
                        een(
                                "<Client><Bsn>999900006</Bsn><Geboortedatum><Datum>2014-08-07</Datum></Geboortedatum><Relaties>"
                                        + "<Relatie><Soort>01</Soort></Relatie><Relatie><Soort>02</Soort></Relatie></Relaties></Client>"))
                .isEqualTo(new Client(kenmerk("999900006"), LocalDate.of(2014, 8, 7), Set.of("01", "02")));
        assertThat(een("<Client><Bsn>999900006</Bsn></Client>"))
                .isEqualTo(new Client(kenmerk("999900006"), null, Set.of()));
    }

    @ParameterizedTest
    @CsvSource({"09:30:00, 2026-02-27T09:30", "24:00:00, 2026-02-28T00:00", "' 24:00:00.0 ', 2026-02-28T00:00"})
    void een_toewijzing_heeft_alles_wat_versies_onderscheidt(String tijd, LocalDateTime moment) {
        assertThat(een(
                        "<ToegewezenProduct><ToewijzingNummer>12</ToewijzingNummer><ReferentieAanbieder>R1</ReferentieAanbieder>"
                                + PRODUCT_XML + "<Toewijzingsdatum>2026-02-27</Toewijzingsdatum><Toewijzingstijd>"
                                + tijd
                                + "</Toewijzingstijd><Ingangsdatum>2026-03-01</Ingangsdatum><Einddatum>2026-06-30</Einddatum>"
                                + "<RedenWijziging>01</RedenWijziging>" + OMVANG_XML
                                + "<Budget>4500</Budget></ToegewezenProduct>"))
                .isEqualTo(
                        new Toewijzing(12, "R1", PRODUCT, moment, MAART, JUNI, "01", new Omvang(8, "04", "2"), 4500L));
    }

    @Test
    void wat_een_toewijzing_niet_noemt_is_er_niet() {
        assertThat(
                        een(
                                "<ToegewezenProduct><ToewijzingNummer>12</ToewijzingNummer><Toewijzingsdatum>2026-02-27</Toewijzingsdatum>"
                                        + "<Toewijzingstijd>00:00:01</Toewijzingstijd><Ingangsdatum>2026-03-01</Ingangsdatum></ToegewezenProduct>"))
                .isEqualTo(new Toewijzing(
                        12, null, null, LocalDateTime.of(2026, 2, 27, 0, 0, 1), MAART, null, null, null, null));
    }

    @Test
    void start_en_stop_noemen_hun_toewijzing_product_en_dagen() {
        String levering = "<ToewijzingNummer>12</ToewijzingNummer>" + PRODUCT_XML
                + "<Begindatum>2026-03-01</Begindatum><StatusAanlevering>3</StatusAanlevering>";
        assertThat(een("<StartProduct>" + levering + "</StartProduct>")).isEqualTo(new Start(12L, PRODUCT, MAART, "3"));
        assertThat(een("<StopProduct>" + levering
                        + "<RedenBeeindiging>20</RedenBeeindiging><Einddatum>2026-06-30</Einddatum></StopProduct>"))
                .isEqualTo(new Stop(12L, PRODUCT, MAART, "3", "20", JUNI));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void een_aanvraag_weet_van_haar_client_of_de_gezagsdrager_bekend_is(boolean bekend) {
        assertThat(lees("<Client><Bsn>999900006</Bsn><GezagsdragerBekend>" + (bekend ? 1 : 2)
                                + "</GezagsdragerBekend><AangevraagdProduct><ReferentieAanbieder>R1</ReferentieAanbieder>"
                                + PRODUCT_XML + "<ToewijzingIngangsdatum>2026-03-01</ToewijzingIngangsdatum>"
                                + "<ToewijzingEinddatum>2026-06-30</ToewijzingEinddatum></AangevraagdProduct></Client>")
                        .getLast()
                        .inhoud())
                .isEqualTo(new Aanvraag("R1", PRODUCT, MAART, JUNI, bekend));
    }

    @Test
    void een_verzoek_om_wijziging_bestaat_uit_wat_blijft_wat_wijzigt_en_wat_nieuw_is() {
        String dagen = "<GewensteIngangsdatum>2026-03-01</GewensteIngangsdatum><Einddatum>2026-06-30</Einddatum>";
        assertThat(lees("<Verzoek><ReferentieAanbieder>R1</ReferentieAanbieder><OngewijzigdProduct><ToewijzingNummer>11"
                        + "</ToewijzingNummer></OngewijzigdProduct><TeWijzigenProduct><ToewijzingNummer>12</ToewijzingNummer>"
                        + dagen + OMVANG_XML + "<Budget>4500</Budget></TeWijzigenProduct><NieuwProduct>" + PRODUCT_XML
                        + dagen + "</NieuwProduct></Verzoek>"))
                .containsExactly(
                        new Geplaatst(0, new Verzoek("R1")),
                        new Geplaatst(1, new Ongewijzigd(11)),
                        new Geplaatst(2, new TeWijzigen(12, MAART, JUNI, new Omvang(8, "04", "2"), 4500L)),
                        new Geplaatst(3, new NieuwProduct(PRODUCT, MAART, JUNI)));
    }

    @Test
    void een_antwoord_zegt_waarop_wat_en_welke_gemeente() {
        assertThat(een("<Antwoord><ReferentieAanbieder>R1</ReferentieAanbieder><VerzoekAntwoord>2</VerzoekAntwoord>"
                        + "<Woonplaatsbeginsel><Gemeente>0153</Gemeente></Woonplaatsbeginsel></Antwoord>"))
                .isEqualTo(new Antwoord("R1", "2", "0153"));
    }

    @Test
    void een_declaratie_heeft_nummer_en_periode_en_haar_antwoord_nummer_en_codes() {
        assertThat(een(
                        "<Declaratie><DeclaratieNummer>D1</DeclaratieNummer><DeclaratiePeriode><Begindatum>2026-03-01</Begindatum>"
                                + "<Einddatum>2026-06-30</Einddatum></DeclaratiePeriode></Declaratie>"))
                .isEqualTo(new Declaratie("D1", MAART, JUNI));
        assertThat(een(
                        "<DeclaratieAntwoord><DeclaratieNummer>D1</DeclaratieNummer><RetourCodes><RetourCode>0001</RetourCode>"
                                + "<RetourCode>0233</RetourCode></RetourCodes></DeclaratieAntwoord>"))
                .isEqualTo(new Declaratieantwoord("D1", Set.of("0001", "0233")));
    }

    private static String prestatie(String bedragsoort) {
        return "<Prestatie><ProductReferentie><ReferentieNummer>P2</ReferentieNummer><VorigReferentieNummer>P1"
                + "</VorigReferentieNummer></ProductReferentie><ToewijzingNummer>12</ToewijzingNummer>"
                + "<ProductCategorie>45</ProductCategorie><ProductCode>45A04</ProductCode><ProductPeriode>"
                + "<Begindatum>2026-03-01</Begindatum><Einddatum>2026-06-30</Einddatum></ProductPeriode>"
                + "<GeleverdVolume>9</GeleverdVolume><Eenheid>04</Eenheid><ProductTarief>120</ProductTarief><IngediendBedrag>"
                + "<Bedrag>1080</Bedrag><DebetCredit>" + bedragsoort + "</DebetCredit></IngediendBedrag></Prestatie>";
    }

    @ParameterizedTest
    @CsvSource({"D, true", "C, false"})
    void een_prestatie_hoort_bij_haar_client_en_is_debet_of_credit(String soort, boolean debet) {
        assertThat(lees("<Client><Bsn>999900006</Bsn>" + prestatie(soort) + "</Client>")
                        .getLast()
                        .inhoud())
                .isEqualTo(new Prestatie(
                        kenmerk("999900006"), "P2", "P1", 12, PRODUCT, MAART, JUNI, 9, "04", 120L, 1080, debet));
    }

    @Test
    void elke_client_heeft_zijn_eigen_kenmerk_en_dat_wordt_voor_elke_client_eenmaal_gemaakt() {
        List<String> gevraagd = new ArrayList<>();
        String twee = "<Client><Bsn>999900006</Bsn>%1$s%1$s</Client><Client><Bsn>999940673</Bsn>%1$s</Client>"
                .formatted(prestatie("D"));
        List<Geplaatst> klassen =
                Inhoudlezer.lees(("<Bericht>" + twee + "</Bericht>").getBytes(StandardCharsets.UTF_8), bsn -> {
                    gevraagd.add(bsn);
                    return kenmerk(bsn);
                });
        assertThat(gevraagd).containsExactly("999900006", "999940673");
        assertThat(klassen).extracting(Geplaatst::plek).containsExactly(0, 1, 2, 3, 4);
        assertThat(klassen.get(4).inhoud())
                .isInstanceOfSatisfying(
                        Prestatie.class, p -> assertThat(p.client()).isEqualTo(kenmerk("999940673")));
    }

    @Test
    void een_jaar_van_vijf_cijfers_is_ook_een_jaar() {
        assertThat(een("<NieuwProduct><GewensteIngangsdatum>12026-03-01</GewensteIngangsdatum></NieuwProduct>"))
                .isEqualTo(new NieuwProduct(null, LocalDate.of(12026, 3, 1), null));
    }

    @Test
    void wat_geen_XML_is_wordt_niet_gelezen() {
        assertThatThrownBy(() -> lees("<Header>")).isInstanceOf(IllegalArgumentException.class);
    }
}
