package nl.jeugdpoort.verhaal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static nl.jeugdpoort.verhaal.Voorbereiders.AANBIEDER_KIJKT_ZELF;
import static nl.jeugdpoort.verhaal.Voorbereiders.AANBIEDER_VANZELF;
import static nl.jeugdpoort.verhaal.Voorbereiders.GEEN_301;
import static nl.jeugdpoort.verhaal.Voorbereiders.GEMEENTE_315;
import static nl.jeugdpoort.verhaal.Voorbereiders.KIJKT_ZELF_301;
import static nl.jeugdpoort.verhaal.Voorbereiders.NIET_AANGESLOTEN;
import static nl.jeugdpoort.verhaal.Voorbereiders.VANZELF_301;
import static nl.jeugdpoort.verhaal.Voorbereiders.ZONDER_CONTRACT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What follows on a bepaling, through the whole gateway: by each route as a concept and sent at once, what is asked back, and what differs. */
class VoorbereidingIT {

    private static final Proefpoort POORT = Proefpoort.draait();
    private static final UnaryOperator<String> ZO = UnaryOperator.identity();

    private static Bepalingzaak zaak(String gemeente, String aanbieder) {
        return new Bepalingzaak(POORT, gemeente, aanbieder);
    }

    private static String tekst(byte[] bericht) {
        return new String(bericht, UTF_8);
    }

    @Test
    void route301_de_backoffice_vindt_een_concept_en_stuurt_het_zelf() throws IOException {
        var zaak = zaak(KIJKT_ZELF_301, AANBIEDER_KIJKT_ZELF);
        zaak.stuurBepaling(1, ZO);
        zaak.wordt("4");
        assertThat(zaak.postbus(KIJKT_ZELF_301)).containsExactlyInAnyOrder("BEPALING", "JW301 concept");
        assertThat(zaak.signalen("concept-klaar")).singleElement().asString().startsWith(KIJKT_ZELF_301 + ": ");
        byte[] concept = zaak.concept(KIJKT_ZELF_301);
        assertThat(POORT.als(KIJKT_ZELF_301)
                        .post("/api/v1/toetsen", concept)
                        .json()
                        .path("geldig")
                        .asBoolean())
                .isTrue();

        zaak.stuur(KIJKT_ZELF_301, concept);
        zaak.wordt("4b");
        assertThat(zaak.postbus(KIJKT_ZELF_301)).containsExactly("BEPALING");
        assertThat(zaak.postbus(AANBIEDER_KIJKT_ZELF)).containsExactly("JW301");
        assertThat(zaak.lijst("voorbereid", "berichtsoort", "status")).containsExactly("JW301 VERZONDEN");
        assertThat(zaak.nu().path("vragen")).isEmpty();
        assertThat(zaak.nu().path("verschillen")).isEmpty();
    }

    @Test
    void route301_wie_dat_koos_stuurt_vanzelf_als_ware_het_zelf() throws IOException {
        var zaak = zaak(VANZELF_301, AANBIEDER_KIJKT_ZELF);
        zaak.stuurBepaling(1, ZO);
        zaak.wordt("4b");
        assertThat(zaak.postbus(VANZELF_301)).containsExactly("BEPALING");
        assertThat(zaak.postbus(AANBIEDER_KIJKT_ZELF)).containsExactly("JW301");
        String identificatie = zaak.lijst("voorbereid", "identificatie").getFirst();
        Dossier jw301 = POORT.dossier(VANZELF_301, "JW301", identificatie);
        assertThat(jw301.gebeurtenissen()).contains("voorbereid", "goedgekeurd", "beantwoord");
        assertThat(jw301.nu().path("kanaal").asText()).isEqualTo("INTERN");
        assertThat(jw301.termijnen()).isNotEmpty();
    }

    @Test
    void route315_de_aanbieder_vindt_een_concept_en_stuurt_het_zelf() throws IOException {
        var zaak = zaak(GEMEENTE_315, AANBIEDER_KIJKT_ZELF);
        zaak.stuurBepaling(1, ZO);
        zaak.wordt("4");
        assertThat(zaak.postbus(GEMEENTE_315)).containsExactly("BEPALING");
        assertThat(zaak.postbus(AANBIEDER_KIJKT_ZELF)).containsExactlyInAnyOrder("BEPALING", "JW315 concept");
        zaak.stuur(AANBIEDER_KIJKT_ZELF, zaak.concept(AANBIEDER_KIJKT_ZELF));
        zaak.wordt("4b");
        assertThat(zaak.postbus(GEMEENTE_315)).containsExactly("BEPALING", "JW315");
        assertThat(zaak.postbus(AANBIEDER_KIJKT_ZELF)).containsExactly("BEPALING");
        assertThat(zaak.lijst("voorbereid", "berichtsoort", "afzender", "status"))
                .containsExactly("JW315 " + AANBIEDER_KIJKT_ZELF + " VERZONDEN");
    }

    @Test
    void route315_wie_dat_koos_stuurt_vanzelf() throws IOException {
        var zaak = zaak(GEMEENTE_315, AANBIEDER_VANZELF);
        zaak.stuurBepaling(1, ZO);
        zaak.wordt("4b");
        assertThat(zaak.postbus(GEMEENTE_315)).containsExactly("BEPALING", "JW315");
    }

    @Test
    void wat_niet_te_vertalen_is_wordt_teruggevraagd_en_gaat_niet_vanzelf_tot_een_nieuwe_versie_klopt()
            throws IOException {
        var zaak = zaak(VANZELF_301, AANBIEDER_KIJKT_ZELF);
        zaak.stuurBepaling(1, Bepalingzaken::metOnbekendeZorgvorm);
        zaak.wordt("4");
        assertThat(zaak.vragen())
                .containsExactly(
                        "Hulp 2: Zorgvorm ONBEK99 staat niet in de tussentaal van de regio. Kies een code uit die lijst.");
        assertThat(zaak.signalen("bepaling-vraag"))
                .singleElement()
                .asString()
                .startsWith(Bepalingzaak.GI + ": ")
                .contains("Hulp 2: Zorgvorm ONBEK99");
        assertThat(zaak.postbus(VANZELF_301)).containsExactlyInAnyOrder("BEPALING", "JW301 concept");
        assertThat(zaak.lijst("voorbereid", "status", "reden"))
                .containsExactly("CONCEPT Er is een vraag bij de bepaling.");

        zaak.stuurBepaling(2, ZO);
        zaak.wordt("4b");
        assertThat(zaak.vragen()).isEmpty();
        assertThat(zaak.postbus(VANZELF_301)).doesNotContain("JW301 concept");
        assertThat(zaak.lijst("voorbereid", "status", "reden"))
                .containsExactly("VERVALLEN Er kwam een nieuwe versie van de bepaling.", "VERZONDEN null");
    }

    @Test
    void een_aanbieder_zonder_contract_is_een_vraag_en_met_uitzondering_staat_in_het_dossier_wie_akkoord_is()
            throws IOException {
        var zaak = zaak(VANZELF_301, ZONDER_CONTRACT);
        zaak.stuurBepaling(1, ZO);
        zaak.wordt("4");
        assertThat(zaak.vragen())
                .singleElement()
                .asString()
                .startsWith("Hulp 1: ")
                .contains("geen contract");
        assertThat(zaak.postbus(VANZELF_301)).containsExactly("BEPALING");
        assertThat(zaak.nu().path("uitzonderingen")).isEmpty();

        zaak.stuurBepaling(2, Bepalingzaken::metUitzondering);
        zaak.wordt("4b");
        assertThat(zaak.vragen()).isEmpty();
        assertThat(zaak.lijst("uitzonderingen", "hulp", "zorgvorm", "aanbieder", "functionaris"))
                .containsExactly("1 AMBU01 " + ZONDER_CONTRACT + " N. Beukema");
        assertThat(POORT.bean(JdbcClient.class)
                        .sql("select count(*) from signaal where tekst like '%Beukema%'")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void waar_de_toewijzing_afwijkt_van_de_bepaling_staat_in_het_dossier_en_horen_gi_en_gemeente() throws IOException {
        var zaak = zaak(KIJKT_ZELF_301, AANBIEDER_KIJKT_ZELF);
        zaak.stuurBepaling(1, ZO);
        zaak.wordt("4");
        String anders = tekst(zaak.concept(KIJKT_ZELF_301))
                .replaceFirst("Volume>4<", "Volume>3<")
                .replaceFirst("Identificatie>TT", "Identificatie>ZZ");
        zaak.stuur(KIJKT_ZELF_301, anders.getBytes(UTF_8));
        zaak.wordt("4b");
        String zin = "Hulp 1 (Ambulante begeleiding): toegewezen is 3 uren per week, bepaald is 4 uren per week.";
        assertThat(zaak.lijst("verschillen", "aanbieder", "zin")).containsExactly(AANBIEDER_KIJKT_ZELF + " " + zin);
        assertThat(zaak.signalen("toewijzing-wijkt-af"))
                .hasSize(2)
                .allSatisfy(signaal -> assertThat(signaal).endsWith(zin))
                .extracting(signaal -> signaal.substring(0, signaal.indexOf(':')))
                .containsExactlyInAnyOrder(Bepalingzaak.GI, KIJKT_ZELF_301);
        assertThat(zaak.postbus(KIJKT_ZELF_301)).doesNotContain("JW301 concept");
        assertThat(zaak.lijst("voorbereid", "status", "reden")).containsExactly("VERVALLEN Er is een JW301 gekomen.");
    }

    @Test
    void waartegen_een_ketenregel_bezwaar_heeft_gaat_niet_vanzelf_maar_blijft_een_concept_met_de_bevinding_als_vraag()
            throws IOException {
        var eerste = zaak(VANZELF_301, AANBIEDER_KIJKT_ZELF);
        eerste.stuurBepaling(1, ZO);
        eerste.wordt("4b");
        var tweede = eerste.nogEen();
        tweede.stuurBepaling(1, ZO);
        tweede.wordt("4");
        assertThat(tweede.vragen())
                .anyMatch(zin -> zin.startsWith("Tegen een JW301 met de hulp van aanbieder " + AANBIEDER_KIJKT_ZELF
                        + " is een bezwaar (OP259): Dit product is in deze periode al toegewezen"));
        assertThat(tweede.lijst("voorbereid", "status")).containsExactly("CONCEPT");
        await("nothing follows")
                .during(Duration.ofSeconds(3))
                .atMost(Duration.ofSeconds(10))
                .until(() -> tweede.lijst("voorbereid", "status").equals(List.of("CONCEPT")));
    }

    @Test
    void een_bepaling_voor_twee_aanbieders_geeft_er_twee_en_elk_concept_verdwijnt_als_het_is_ingestuurd()
            throws IOException {
        var zaak = zaak(KIJKT_ZELF_301, AANBIEDER_KIJKT_ZELF);
        zaak.stuurBepaling(1, bepaling -> Bepalingzaken.metTweede(bepaling, "DAG01", AANBIEDER_VANZELF));
        zaak.wordt("4");
        assertThat(zaak.lijst("voorbereid", "aanbieder", "status"))
                .containsExactlyInAnyOrder(AANBIEDER_KIJKT_ZELF + " CONCEPT", AANBIEDER_VANZELF + " CONCEPT");
        assertThat(zaak.van(AANBIEDER_KIJKT_ZELF).path("voorbereid")).hasSize(1);

        String tweede = zaak.concepten(KIJKT_ZELF_301).stream()
                .map(VoorbereidingIT::tekst)
                .filter(concept -> concept.contains(AANBIEDER_VANZELF))
                .findFirst()
                .orElseThrow();
        zaak.stuur(KIJKT_ZELF_301, tweede.getBytes(UTF_8));
        await("the second is sent")
                .atMost(Duration.ofSeconds(60))
                .until(() ->
                        zaak.lijst("voorbereid", "aanbieder", "status").contains(AANBIEDER_VANZELF + " VERZONDEN"));
        zaak.wordt("4");
        zaak.stuur(KIJKT_ZELF_301, zaak.concept(KIJKT_ZELF_301));
        zaak.wordt("4b");
        assertThat(zaak.postbus(KIJKT_ZELF_301)).doesNotContain("JW301 concept");
    }

    @Test
    void na_een_afwijzing_vervalt_het_concept_en_wie_later_is_gevonden_krijgt_er_een_van_de_versie_die_haar_noemt()
            throws IOException {
        var zaak = zaak(KIJKT_ZELF_301, AANBIEDER_KIJKT_ZELF);
        zaak.stuurBepaling(1, ZO);
        zaak.wordt("4");
        zaak.meld(AANBIEDER_KIJKT_ZELF, "{\"soort\": \"afwijzing\"}", 200);
        assertThat(zaak.postbus(KIJKT_ZELF_301)).containsExactly("BEPALING");
        zaak.meld(Bepalingzaak.GI, "{\"soort\": \"naar-netwerk\"}", 200);
        zaak.meld(
                Bepalingzaak.GI,
                "{\"soort\": \"aanbieder-gevonden\", \"aanbieder\": \"%s\"}".formatted(AANBIEDER_VANZELF),
                200);
        zaak.wordt("5A-jw301");
        assertThat(zaak.lijst("voorbereid", "status", "reden")).containsExactly("VERVALLEN De aanbieder wees af.");

        zaak.stuurBepaling(2, bepaling -> bepaling.replace(AANBIEDER_KIJKT_ZELF, AANBIEDER_VANZELF));
        await("a concept for the new one")
                .atMost(Duration.ofSeconds(60))
                .until(() -> zaak.lijst("voorbereid", "aanbieder", "status").contains(AANBIEDER_VANZELF + " CONCEPT"));
        zaak.stuur(KIJKT_ZELF_301, zaak.concept(KIJKT_ZELF_301));
        zaak.wordt("4b");
        assertThat(zaak.nu().path("verschillen")).isEmpty();
    }

    @Test
    void wat_de_deur_weigert_blijft_een_concept_met_de_reden() throws IOException {
        var zaak = zaak(VANZELF_301, NIET_AANGESLOTEN);
        zaak.stuurBepaling(1, ZO);
        zaak.wordt("4");
        await("it is refused")
                .atMost(Duration.ofSeconds(60))
                .until(() -> zaak.lijst("voorbereid", "status").equals(List.of("CONCEPT")));
        assertThat(zaak.postbus(VANZELF_301)).containsExactlyInAnyOrder("BEPALING", "JW301 concept");
        assertThat(zaak.signalen("concept-klaar"))
                .singleElement()
                .asString()
                .startsWith(VANZELF_301 + ": ")
                .contains("Ontvanger " + NIET_AANGESLOTEN + " is niet op deze poort aangesloten.");
    }

    @Test
    void het_OpenAPI_document_beschrijft_wat_op_een_bepaling_volgt() {
        var schemas = POORT.operator().haal("/api/v1/openapi.json").json().at("/components/schemas");
        assertThat(schemas.at("/Aanmelddossier/properties").fieldNames())
                .toIterable()
                .contains("vragen", "verschillen", "uitzonderingen", "voorbereid")
                .doesNotContain("aanvulling");
        assertThat(schemas.at("/Contractuitzondering/properties").fieldNames())
                .toIterable()
                .contains("hulp", "zorgvorm", "aanbieder", "functionaris");
        assertThat(schemas.at("/Postbusbericht/properties/concept/type").asText())
                .isEqualTo("boolean");
    }

    @Test
    void voor_wie_niets_wil_wordt_niets_gemaakt_maar_de_gi_hoort_wat_er_niet_klopt() throws IOException {
        var zaak = zaak(GEEN_301, AANBIEDER_KIJKT_ZELF);
        zaak.stuurBepaling(1, Bepalingzaken::metOnbekendeZorgvorm);
        zaak.wordt("4");
        assertThat(zaak.vragen()).singleElement().asString().startsWith("Hulp 2: Zorgvorm ONBEK99");
        assertThat(zaak.nu().path("voorbereid")).isEmpty();
        assertThat(zaak.postbus(GEEN_301)).containsExactly("BEPALING");
    }

    @Test
    void een_aanmelding_die_is_ingetrokken_laat_geen_concept_achter() throws IOException {
        var zaak = zaak(GEMEENTE_315, AANBIEDER_KIJKT_ZELF);
        zaak.stuurBepaling(1, ZO);
        zaak.wordt("4");
        assertThat(zaak.postbus(AANBIEDER_KIJKT_ZELF)).contains("JW315 concept");
        zaak.meld(Bepalingzaak.GI, "{\"soort\": \"ingetrokken\"}", 200);
        assertThat(zaak.postbus(AANBIEDER_KIJKT_ZELF)).containsExactly("BEPALING");
        assertThat(zaak.lijst("voorbereid", "status", "reden"))
                .containsExactly("VERVALLEN De aanmelding loopt hier niet verder.");
    }
}
