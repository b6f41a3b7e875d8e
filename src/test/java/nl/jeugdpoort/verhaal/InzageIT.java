package nl.jeugdpoort.verhaal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
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
    @CsvSource({"?status=FOUT,status,AFGEKEURD", "?vanaf=gisteren,vanaf,UTC", "/geen-id,id,UUID"})
    void een_parameter_die_niet_klopt_wordt_genoemd(String vraag, String parameter, String uitleg) {
        var antwoord = aanbieder.haal(BERICHTEN + vraag);

        assertThat(antwoord.status()).isEqualTo(400);
        assertThat(antwoord.json().path("code").asText()).isEqualTo("parameter-ongeldig");
        assertThat(antwoord.json().path("detail").asText())
                .startsWith("De parameter " + parameter + " moet")
                .contains(uitleg);
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
