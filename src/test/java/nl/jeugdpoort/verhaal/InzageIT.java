package nl.jeugdpoort.verhaal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.jeugdpoort.cli.simulatie.Simbericht;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a participant can see and fetch of its messages. */
class InzageIT {

    private static final Proefpoort POORT = Proefpoort.draait();
    private static final String BERICHTEN = "/api/v1/berichten";
    private static final String POSTBUS = "/api/v1/postbus/berichten";

    private final Klant aanbieder = POORT.als("42420001");
    private final Klant apeldoorn = POORT.als("0200");
    private final Simbericht verzoek = Verhaallijn.van(
                    new PostbusPartner("0200"), POORT.postbusAanbieder, POORT.vandaag())
            .verzoek();

    @Test
    void de_inhoud_komt_terug_byte_voor_byte_zoals_die_is_verstuurd() {
        byte[] grillig = Bewerkt.vervang(
                verzoek.inhoud(), "</jw315:Header>", "</jw315:Header><!-- één \t opmerking -->\n\r\n  ");

        var ontvangen = aanbieder.post(BERICHTEN, grillig);

        assertThat(ontvangen.status()).as(ontvangen.tekst()).isEqualTo(202);
        var inhoud = aanbieder.haal(ontvangen.plaats() + "/inhoud");
        assertThat(inhoud.mediatype()).startsWith("application/xml");
        assertThat(inhoud.inhoud()).isEqualTo(grillig);
    }

    @Test
    void een_postbus_wordt_gelezen_en_geleegd_door_zijn_eigenaar() {
        String id =
                aanbieder.post(BERICHTEN, verzoek.inhoud()).json().path("id").asText();
        new Dossier(POORT.operator(), id).wordt("AFGELEVERD");

        assertThat(postbus()).contains(id);
        assertThat(apeldoorn.haal(POSTBUS + "/" + id + "/inhoud").inhoud()).isEqualTo(verzoek.inhoud());
        assertThat(aanbieder.haal(POSTBUS + "/" + id + "/inhoud").status()).isEqualTo(404);
        assertThat(aanbieder.haal(POSTBUS + "?deelnemer=0200").status()).isEqualTo(403);
        assertThat(POORT.operator().haal(POSTBUS + "?deelnemer=0200").tekst()).contains(id);

        assertThat(apeldoorn.verwijder(POSTBUS + "/" + id).status()).isEqualTo(204);
        assertThat(postbus()).doesNotContain(id);
    }

    @Test
    void honderd_keer_kijken_houdt_geen_verbinding_met_de_database_vast() {
        String plaats = aanbieder.post(BERICHTEN, verzoek.inhoud()).plaats();

        assertThat(IntStream.range(0, 100)
                        .mapToObj(keer -> aanbieder.haal(plaats).status()))
                .containsOnly(200);
    }

    @Test
    void een_bericht_van_anderen_bestaat_niet() {
        String plaats = aanbieder.post(BERICHTEN, verzoek.inhoud()).plaats();
        Klant ander = POORT.als("42420002");

        assertThat(ander.haal(plaats).status()).isEqualTo(404);
        assertThat(ander.haal(plaats + "/inhoud").status()).isEqualTo(404);
        assertThat(ander.haal(BERICHTEN + "?afzender=42420001").json().path("items"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "?status=FOUT,status,AFGEKEURD",
        "?status=ontvangen,status,ONTVANGEN",
        "?vanaf=gisteren,vanaf,UTC",
        "?tot=2026-13-01T00:00:00Z,tot,UTC",
        "?page=0,page,1000000",
        "?page=een,page,1000000",
        "?page=-1,page,1000000",
        "?pageSize=0,pageSize,500",
        "?pageSize=501,pageSize,500",
        "?pageSize=99999999999,pageSize,500",
        "/geen-id,id,UUID",
        "/geen-id/inhoud,id,UUID"
    })
    void een_parameter_die_niet_klopt_wordt_genoemd(String vraag, String parameter, String uitleg) {
        var antwoord = aanbieder.haal(BERICHTEN + vraag);

        assertThat(antwoord.status()).isEqualTo(400);
        assertThat(antwoord.json().path("code").asText()).isEqualTo("parameter-ongeldig");
        assertThat(antwoord.json().path("detail").asText())
                .startsWith("De parameter " + parameter + " moet")
                .contains(uitleg);
    }

    @Test
    void een_bericht_dat_er_niet_is_is_404() {
        String onbekend = BERICHTEN + "/" + UUID.randomUUID();

        for (String pad : List.of(onbekend, onbekend + "/inhoud")) {
            var antwoord = aanbieder.haal(pad);
            assertThat(antwoord.status()).isEqualTo(404);
            assertThat(antwoord.json().path("code").asText()).isEqualTo("bericht-onbekend");
        }
    }

    @Test
    void een_bladzijde_heeft_niet_meer_dan_er_is_gevraagd_en_wijst_naar_de_volgende() {
        aanbieder.post(BERICHTEN, verzoek.inhoud());
        aanbieder.post(BERICHTEN, Bewerkt.met(verzoek.inhoud(), "Identificatie", "TWEEDE"));

        var eerste = aanbieder.haal(BERICHTEN + "?afzender=42420001&pageSize=1");

        assertThat(eerste.json().path("items")).hasSize(1);
        assertThat(eerste.bladzijden()).contains("page=2", "pageSize=1", "afzender=42420001");
        assertThat(aanbieder
                        .haal(BERICHTEN + "?afzender=42420001&pageSize=1&page=2")
                        .json()
                        .at("/items/0/id"))
                .isNotEqualTo(eerste.json().at("/items/0/id"));
    }

    @Test
    void alleen_een_operator_hervat_en_alleen_wat_is_geparkeerd() {
        String hervatten = aanbieder.post(BERICHTEN, verzoek.inhoud()).plaats() + "/hervattingen";
        Klant operator = POORT.operator();

        assertThat(hervat(aanbieder, hervatten, "Graag opnieuw.").status()).isEqualTo(403);
        assertThat(hervat(operator, hervatten, " ").status()).isEqualTo(400);
        var nietGeparkeerd = hervat(operator, hervatten, "Graag opnieuw.");
        assertThat(nietGeparkeerd.status()).isEqualTo(409);
        assertThat(nietGeparkeerd.json().path("code").asText()).isEqualTo("status-staat-niet-toe");
        assertThat(hervat(operator, BERICHTEN + "/" + UUID.randomUUID() + "/hervattingen", "Graag opnieuw.")
                        .status())
                .isEqualTo(404);
    }

    private static Klant.Antwoord hervat(Klant wie, String pad, String reden) {
        String verzoek = "{\"reden\": \"" + reden + "\"}";
        return wie.post(pad, "application/json", verzoek.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void een_BSN_staat_alleen_in_de_inhoud() {
        var ontvangen = aanbieder.post(BERICHTEN, verzoek.inhoud());
        String bsn = new Post(verzoek.inhoud()).waarde("Bsn");

        assertThat(new String(verzoek.inhoud(), StandardCharsets.UTF_8)).contains(bsn);
        assertThat(ontvangen.tekst()).doesNotContain(bsn);
        assertThat(aanbieder.haal(ontvangen.plaats()).tekst()).doesNotContain(bsn);
    }

    private List<String> postbus() {
        return apeldoorn.haal(POSTBUS + "?pageSize=100").json().path("items").findValuesAsText("id");
    }
}
