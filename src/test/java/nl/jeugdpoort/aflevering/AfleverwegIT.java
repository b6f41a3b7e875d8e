package nl.jeugdpoort.aflevering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.jeugdpoort.Jeugdpoort;
import nl.jeugdpoort.bericht.Bericht;
import nl.jeugdpoort.bericht.BerichtStatus;
import nl.jeugdpoort.bericht.BerichtStore;
import nl.jeugdpoort.bericht.Berichtkop;
import nl.jeugdpoort.bericht.Feiten;
import nl.jeugdpoort.bericht.Kanaal;
import nl.jeugdpoort.bericht.NieuwBericht;
import nl.jeugdpoort.deelnemer.Deelnemers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The whole gateway with its own database, broker and route: out to a folder, and the postbus and operators over HTTP. */
@SpringBootTest(classes = Jeugdpoort.class, webEnvironment = WebEnvironment.RANDOM_PORT)
@DirtiesContext
class AfleverwegIT {

    @TempDir
    private static Path data;

    @LocalServerPort
    private int poort;

    @Autowired
    private BerichtStore berichten;

    @Autowired
    private Afleveringen afleveringen;

    @Autowired
    private Deelnemers deelnemers;

    @Autowired
    private PlatformTransactionManager transacties;

    @DynamicPropertySource
    static void instellingen(DynamicPropertyRegistry register) {
        register.add("jeugdpoort.data", data::toString);
        register.add("jeugdpoort.broker.poort", () -> "0");
    }

    @Test
    void theRouteBringsAMessageToAFolder() {
        Bericht bericht = verstuur("42420001", "0141");

        await().atMost(Duration.ofSeconds(20))
                .until(() -> berichten.vind(bericht.id()).orElseThrow().status() == BerichtStatus.AFGELEVERD);
        assertThat(data.resolve("uit/0141")).isDirectoryContaining("glob:**JW301-42420001-*.xml");
    }

    @Test
    void aParticipantReadsAndConfirmsItsOwnMailOnly() throws Exception {
        Bericht bericht = verstuur("42420001", "0384");
        String inhoud = "/postbus/berichten/" + bericht.id() + "/inhoud";

        assertThat(roep("GET", "/postbus/berichten", "0384").body())
                .contains(bericht.id().toString());
        assertThat(roep("GET", "/postbus/berichten?deelnemer=0384", "operator").body())
                .contains(bericht.id().toString());
        assertThat(roep("GET", "/postbus/berichten", "operator").statusCode()).isEqualTo(400);
        assertThat(roep("GET", "/postbus/berichten?deelnemer=0384", "0363").statusCode())
                .isEqualTo(403);
        assertThat(roep("GET", inhoud, "0363").statusCode()).isEqualTo(404);
        var gelezen = roep("GET", inhoud, "0384");
        assertThat(gelezen.body()).isEqualTo("<bericht/>");
        assertThat(gelezen.headers().firstValue("Content-Type")).contains("application/xml");
        assertThat(roep("DELETE", "/postbus/berichten/" + bericht.id(), "0384").statusCode())
                .isEqualTo(204);
        assertThat(roep("DELETE", "/postbus/berichten/" + bericht.id(), "0384").statusCode())
                .isEqualTo(204);
        assertThat(roep("DELETE", "/postbus/berichten/" + bericht.id(), "0363").statusCode())
                .isEqualTo(404);
        assertThat(roep("GET", "/postbus/berichten", "0384").body())
                .doesNotContain(bericht.id().toString());
    }

    @Test
    void onlyAnOperatorWithAReasonMovesDeliveries() throws Exception {
        Bericht bericht = verstuur("42420001", "0384");
        long id = afleveringen.bij(bericht.id()).getFirst().id();

        assertThat(roep("GET", "/afleveringen?ontvanger=0384", "0384").statusCode())
                .isEqualTo(403);
        assertThat(roep("GET", "/afleveringen?ontvanger=0384&status=AFGELEVERD", "operator")
                        .body())
                .contains("\"id\":" + id, "\"kanaal\":\"POSTBUS\"", bericht.id().toString());
        String hervat = "/afleveringen/" + id + "/hervattingen";
        assertThat(roep("POST", hervat, "0384", "{\"reden\":\"Nog eens.\"}").statusCode())
                .isEqualTo(403);
        assertThat(roep("POST", hervat, "operator", "{}").statusCode()).isEqualTo(400);
        assertThat(roep("POST", hervat, "operator", "{\"reden\":\"Nog eens.\"}").statusCode())
                .isEqualTo(409);
        assertThat(roep(
                                "POST",
                                "/afleveringen/hervattingen",
                                "operator",
                                "{\"status\":\"GEPARKEERD\",\"ontvanger\":\"0384\",\"reden\":\"Storing voorbij.\"}")
                        .body())
                .isEqualTo("{\"aantal\":0}");
    }

    private Bericht verstuur(String van, String naar) {
        var kop = new Berichtkop(
                "ijw/3.2",
                "JW301",
                van,
                naar,
                UUID.randomUUID().toString().substring(0, 12),
                LocalDate.of(2026, 11, 1),
                null,
                Feiten.GEEN);
        var nieuw = new NieuwBericht(
                UUID.randomUUID(),
                kop,
                Kanaal.REST,
                van,
                null,
                BerichtStatus.GOEDGEKEURD,
                null,
                Instant.now(),
                "<bericht/>".getBytes(StandardCharsets.UTF_8),
                Set.of(),
                true);
        return new TransactionTemplate(transacties).execute(t -> {
            Bericht bericht = berichten.bewaar(nieuw).bericht();
            afleveringen.plan(
                    List.of(new Afleveringen.Opdracht(
                            bericht, deelnemers.vind(naar).orElseThrow())),
                    List.of());
            return bericht;
        });
    }

    private HttpResponse<String> roep(String werkwoord, String pad, String wie) throws Exception {
        return roep(werkwoord, pad, wie, "");
    }

    private HttpResponse<String> roep(String werkwoord, String pad, String wie, String json) throws Exception {
        String inlog = Base64.getEncoder().encodeToString((wie + ":demo").getBytes(StandardCharsets.US_ASCII));
        var verzoek = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + poort + "/api/v1" + pad))
                .header("Authorization", "Basic " + inlog)
                .header("Content-Type", "application/json")
                .method(werkwoord, HttpRequest.BodyPublishers.ofString(json))
                .build();
        return HttpClient.newHttpClient().send(verzoek, HttpResponse.BodyHandlers.ofString());
    }
}
