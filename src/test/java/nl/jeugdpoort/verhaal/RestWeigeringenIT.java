package nl.jeugdpoort.verhaal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import nl.jeugdpoort.cli.simulatie.Simbericht;
import nl.jeugdpoort.verhaal.Klant.Antwoord;
import org.junit.jupiter.api.Test;

/** What POST /berichten refuses, each with its own problem. */
class RestWeigeringenIT {

    private static final Proefpoort POORT = Proefpoort.draait();
    private static final String BERICHTEN = "/api/v1/berichten";
    private static final int TE_GROOT = 26_214_401;

    private final Klant aanbieder = POORT.als("42420001");
    private final Simbericht verzoek = Verhaallijn.van(POORT.postbusGemeente, POORT.postbusAanbieder, POORT.vandaag())
            .verzoek();

    @Test
    void xml_die_niet_welgevormd_is() {
        byte[] half = new String(verzoek.inhoud(), StandardCharsets.UTF_8)
                .substring(0, 900)
                .getBytes(StandardCharsets.UTF_8);

        probleem(aanbieder.post(BERICHTEN, half), 400, "niet-welgevormd", "BRS14");
    }

    @Test
    void een_leeg_verzoek() {
        probleem(aanbieder.post(BERICHTEN, new byte[0]), 400, "niet-welgevormd", "BRS14");
    }

    @Test
    void alle_schemafouten_tegelijk_met_hun_plaats() {
        byte[] fout = Bewerkt.met(verzoek.inhoud(), "Bsn", "12345678");
        fout = Bewerkt.met(fout, "Geslacht", "7");
        fout = Bewerkt.met(fout, "ToewijzingEinddatum", "2027-06-31");

        JsonNode probleem = probleem(aanbieder.post(BERICHTEN, fout), 400, "schema-ongeldig", "BRS13");

        assertThat(probleem.path("bevindingen").findValuesAsText("pad"))
                .containsExactly(
                        "/Bericht/Client/Bsn",
                        "/Bericht/Client/Geslacht",
                        "/Bericht/Client/AangevraagdeProducten/AangevraagdProduct/ToewijzingEinddatum");
        assertThat(probleem.path("bevindingen")).allSatisfy(bevinding -> {
            assertThat(bevinding.path("regel").asText()).isEqualTo("XSD");
            assertThat(bevinding.path("regelnummer").asInt()).isGreaterThan(1);
            assertThat(bevinding.path("kolom").asInt()).isPositive();
            assertThat(bevinding.path("melding").asText()).isNotBlank();
        });
        assertThat(probleem.toString()).doesNotContain("12345678");
    }

    @Test
    void een_andere_release() {
        byte[] oud = Bewerkt.vervang(verzoek.inhoud(), "ijw/3_2/", "ijw/3_1/");

        probleem(aanbieder.post(BERICHTEN, oud), 400, "versie-niet-ondersteund", null);
    }

    @Test
    void wie_niet_inlogt() {
        int poort = POORT.adres().http();

        probleem(Klant.zonderInlog(poort).post(BERICHTEN, verzoek.inhoud()), 401, "niet-aangemeld", null);
        probleem(
                Klant.metWachtwoord("42420001", "geraden", poort).post(BERICHTEN, verzoek.inhoud()),
                401,
                "niet-aangemeld",
                null);
    }

    @Test
    void wie_voor_een_ander_stuurt_zonder_mandaat() {
        probleem(POORT.als("42420002").post(BERICHTEN, verzoek.inhoud()), 403, "niet-gemachtigd", "BRS03");
        probleem(POORT.operator().post(BERICHTEN, verzoek.inhoud()), 403, "niet-gemachtigd", "BRS03");
    }

    @Test
    void dezelfde_identificatie_voor_een_ander_bericht_en_hetzelfde_bericht_nog_eens() {
        Antwoord eerste = aanbieder.post(BERICHTEN, verzoek.inhoud());
        Antwoord nogEens = aanbieder.post(BERICHTEN, verzoek.inhoud());
        byte[] ander = Bewerkt.met(verzoek.inhoud(), "Raamcontract", "2".equals(raamcontract()) ? "1" : "2");

        assertThat(eerste.status()).isEqualTo(202);
        assertThat(eerste.json().path("identificatie").asText()).isEqualTo(verzoek.identificatie());
        assertThat(eerste.json().path("berichtsoort").asText()).isEqualTo("JW315");
        assertThat(nogEens.status()).isEqualTo(200);
        assertThat(nogEens.json().path("id")).isEqualTo(eerste.json().path("id"));
        assertThat(nogEens.plaats()).isEqualTo(eerste.plaats());
        probleem(aanbieder.post(BERICHTEN, ander), 409, "identificatie-niet-uniek", "9056");
    }

    @Test
    void een_bericht_boven_25_MB() {
        probleem(aanbieder.post(BERICHTEN, new byte[TE_GROOT]), 413, "te-groot", "BRS06");
    }

    @Test
    void iets_anders_dan_xml() {
        probleem(
                aanbieder.post(BERICHTEN, "application/json", "{}".getBytes(StandardCharsets.UTF_8)),
                415,
                "inhoudssoort-onbekend",
                null);
    }

    @Test
    void een_ontvanger_die_niet_is_aangesloten() {
        byte[] naarUtrecht = Bewerkt.met(verzoek.inhoud(), "Ontvanger", "0344");

        probleem(aanbieder.post(BERICHTEN, naarUtrecht), 422, "ontvanger-onbekend", "BRS04");
    }

    private String raamcontract() {
        return new Post(verzoek.inhoud()).waarde("Raamcontract");
    }

    private static JsonNode probleem(Antwoord antwoord, int status, String code, String ketencode) {
        assertThat(antwoord.status()).as(antwoord.tekst()).isEqualTo(status);
        assertThat(antwoord.mediatype()).startsWith("application/problem+json");
        JsonNode probleem = antwoord.json();
        assertThat(probleem.path("status").asInt()).isEqualTo(status);
        assertThat(probleem.path("code").asText()).isEqualTo(code);
        assertThat(probleem.path("ketencode").asText(null)).isEqualTo(ketencode);
        assertThat(probleem.path("title").asText()).isNotBlank();
        assertThat(probleem.path("detail").asText()).isNotBlank();
        return probleem;
    }
}
