package nl.jeugdpoort.verhaal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** The documents of the regional process go the way of every message: accepted, kept, delivered, found again; and refused with a place. */
class DocumentenIT {

    private static final Proefpoort POORT = Proefpoort.draait();
    private static final String BERICHTEN = "/api/v1/berichten";
    private static final String POSTBUS = "/api/v1/postbus/berichten";

    private final Klant instelling = POORT.als("30300001");
    private final Klant gemeente = POORT.als("0384");

    private static byte[] voorbeeld(String naam, String van, String naar) throws IOException {
        String tekst =
                Files.readString(Path.of("docs/voorbeelden", naam + ".xml")).replace(">0200<", ">0384<");
        assertThat(tekst).contains(van);
        return tekst.replace(van, naar).getBytes(UTF_8);
    }

    private String inPostbus(String tekst) {
        return await(tekst)
                .atMost(Duration.ofSeconds(60))
                .until(
                        () -> {
                            for (JsonNode b : gemeente.haal(POSTBUS).json().path("items")) {
                                String inhoud = gemeente.haal(
                                                POSTBUS + "/" + b.path("id").asText() + "/inhoud")
                                        .tekst();
                                if (inhoud.contains(tekst)) {
                                    return inhoud;
                                }
                            }
                            return "";
                        },
                        gevonden -> !gevonden.isEmpty());
    }

    @Test
    void een_bepaling_komt_bij_de_gemeente_aan_zoals_zij_is_gestuurd_en_krijgt_geen_antwoord() throws IOException {
        byte[] bepaling = voorbeeld("BEPALING", "JB-2026-0017", "IT-BEPALING");

        var antwoord = instelling.post(BERICHTEN, bepaling);

        assertThat(antwoord.status()).as(antwoord.tekst()).isEqualTo(202);
        assertThat(antwoord.json().path("identificatie").asText()).isEqualTo("IT-BEPALING.1");
        assertThat(inPostbus(">IT-BEPALING<")).isEqualTo(new String(bepaling, UTF_8));
        Dossier dossier = POORT.dossier("30300001", "BEPALING", "IT-BEPALING.1");
        dossier.wordt("AFGELEVERD");
        assertThat(dossier.nu().path("standaard").asText()).isEqualTo("regio/1.0");
        assertThat(dossier.antwoorden()).isEmpty();
    }

    @Test
    void een_bepaling_komt_ook_binnen_over_de_wachtrij_en_als_bestand() throws Exception {
        byte[] overJms = vanAanbieder(POORT.jmsAanbieder.code(), "IT-JMS");
        byte[] fout = new String(overJms, UTF_8)
                .replace(">2026-10-28<", ">2026-11-28<")
                .getBytes(UTF_8);
        assertThat(POORT.jmsAanbieder.vraagt(overJms)).contains("IT-JMS.1").contains("ONTVANGEN");
        assertThat(POORT.jmsAanbieder.vraagt(fout)).contains("inhoud-ongeldig").contains("RG001");
        POORT.mapAanbieder.stuurt(vanAanbieder(POORT.mapAanbieder.code(), "IT-MAP"));

        assertThat(inPostbus(">IT-JMS<")).isEqualTo(new String(overJms, UTF_8));
        inPostbus(">IT-MAP<");
    }

    private static byte[] vanAanbieder(String code, String kenmerk) throws IOException {
        String bepaling = new String(voorbeeld("BEPALING", "JB-2026-0017", kenmerk), UTF_8);
        return bepaling.replace("<Afzender>30300001<", "<Afzender>" + code + "<")
                .getBytes(UTF_8);
    }

    @Test
    void een_volgende_versie_is_een_nieuw_bericht_en_dezelfde_nog_eens_niet() throws IOException {
        byte[] eerste = voorbeeld("BEPALING", "JB-2026-0017", "IT-VERSIE");
        byte[] tweede =
                new String(eerste, UTF_8).replace("<Versie>1<", "<Versie>2<").getBytes(UTF_8);
        byte[] anders =
                new String(eerste, UTF_8).replace("<Volume>4<", "<Volume>6<").getBytes(UTF_8);

        assertThat(instelling.post(BERICHTEN, eerste).status()).isEqualTo(202);
        assertThat(instelling.post(BERICHTEN, tweede).status()).isEqualTo(202);
        assertThat(instelling.post(BERICHTEN, eerste).status()).isEqualTo(200);
        assertThat(instelling.post(BERICHTEN, anders).status()).isEqualTo(409);
    }

    @Test
    void een_formulier_dat_in_deel_1_iemand_aanwijst_wordt_geweigerd_met_elke_plaats() throws IOException {
        byte[] fout = Files.readAllBytes(Path.of("docs/voorbeelden/AANMELDFORMULIER-fout.xml"));

        var antwoord = instelling.post(BERICHTEN, fout);

        assertThat(antwoord.status()).isEqualTo(400);
        assertThat(antwoord.json().path("code").asText()).isEqualTo("inhoud-ongeldig");
        JsonNode bevindingen = antwoord.json().path("bevindingen");
        assertThat(bevindingen).hasSize(3).allSatisfy(b -> {
            assertThat(b.path("regel").asText()).isEqualTo("RG002");
            assertThat(b.path("pad").asText()).isEqualTo("/Aanmeldformulier/Deel1/Situatie");
            assertThat(b.path("regelnummer").asInt()).isEqualTo(16);
        });
        assertThat(antwoord.tekst()).doesNotContain("Robin").doesNotContain("12345678");
    }

    @Test
    void een_veld_dat_niet_klopt_wordt_aan_de_deur_geweigerd_bij_dat_veld() throws IOException {
        var fout = instelling.post(BERICHTEN, voorbeeld("BEPALING", "<Bsn>999940673", "<Bsn>999940674"));
        assertThat(fout.status()).isEqualTo(400);
        assertThat(fout.json().at("/bevindingen/0/regel").asText()).isEqualTo("RG001");
        assertThat(fout.json().at("/bevindingen/0/pad").asText()).isEqualTo("/Bepaling/Jeugdige/Bsn");

        var schema = instelling.post(BERICHTEN, voorbeeld("BEPALING", "<Soort>ots", "<Soort>iets"));
        assertThat(schema.status()).isEqualTo(400);
        assertThat(schema.json().path("code").asText()).isEqualTo("schema-ongeldig");
        assertThat(schema.json().at("/bevindingen/0/pad").asText()).isEqualTo("/Bepaling/Maatregel/Soort");
    }

    @Test
    void een_ander_dan_de_instelling_mag_haar_bepaling_niet_sturen() throws IOException {
        byte[] bepaling = voorbeeld("BEPALING", "JB-2026-0017", "IT-VREEMD");
        assertThat(POORT.als("42420001").post(BERICHTEN, bepaling).status()).isEqualTo(403);
    }

    @Test
    void het_OpenAPI_document_beschrijft_beide_documenten() {
        JsonNode schemas = gemeente.haal("/api/v1/openapi.json").json().at("/components/schemas");
        assertThat(schemas.at("/Bepaling/properties").fieldNames())
                .toIterable()
                .contains("kop", "jeugdige", "hulp", "evaluatiemomenten");
        assertThat(schemas.at("/Jeugdige/properties/bsn/pattern").asText()).isEqualTo("[0-9]{9}");
        assertThat(schemas.at("/Maatregel/properties/soort/enum/0").asText()).isEqualTo("ots");
        assertThat(schemas.at("/Aanmeldformulier/required").toString())
                .contains("deel1")
                .doesNotContain("deel2");
    }
}
