package nl.jeugdpoort.signaal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SignaalwebhookIT {

    private final List<JsonNode> ontvangen = new ArrayList<>();
    private final List<String> koppen = new ArrayList<>();
    private final Deque<Integer> antwoorden = new ArrayDeque<>();
    private final UUID bericht = UUID.randomUUID();
    private HttpServer server;
    private Signaalproef proef;

    @BeforeEach
    void begin() throws IOException {
        server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        server.createContext("/", this::ontvang);
        server.start();
        var adres = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
        proef = new Signaalproef(new Webhookkanaal(new Signaalinstellingen.Webhook(
                adres.resolve("/signalen"),
                "geheim",
                "urn:nld:oin:00000001234567890000:systeem:jeugdpoort",
                URI.create("https://poort.example.org"),
                List.of("termijn-verlopen"))));
    }

    @AfterEach
    void einde() {
        server.stop(0);
    }

    @Test
    void eenGebeurtenisVolgtHetNederlandseProfiel() {
        meld("termijn-verlopen");
        proef.verzender.verzend("webhook");
        var event = ontvangen.getFirst();
        assertThat(koppen).containsExactly("application/cloudevents+json; charset=UTF-8 Bearer geheim");
        assertThat(event.path("specversion").asText()).isEqualTo("1.0");
        assertThat(UUID.fromString(event.path("id").asText())).isNotNull();
        assertThat(event.path("source").asText()).isEqualTo("urn:nld:oin:00000001234567890000:systeem:jeugdpoort");
        assertThat(event.path("type").asText()).isEqualTo("nl.jeugdpoort.termijn-verlopen.v1");
        assertThat(Instant.parse(event.path("time").asText())).isBefore(Instant.now());
        assertThat(event.path("subject").asText()).isEqualTo(bericht.toString());
        assertThat(event.path("dataref").asText()).isEqualTo("https://poort.example.org/api/v1/berichten/" + bericht);
        assertThat(event.path("data").path("melding").asText()).isEqualTo("De termijn is verlopen.");
        assertThat(proef.statussen("webhook")).containsExactly("VERSTUURD");
    }

    @Test
    void eenKennisgevingZegtWaaroverZijGaatEnKomtNietInHetLogboek() {
        var webhook = new Webhookkanaal(new Signaalinstellingen.Webhook(
                URI.create("http://127.0.0.1:" + server.getAddress().getPort()), "", "urn:x", null, List.of("*")));
        var alles = new Signaalproef(webhook, new Logkanaal(), new Mailkanaal(Signaalproef.mail(1), null));
        alles.register.meld(List.of(new Meldingen.Melding(
                "contactregister-gewijzigd", null, null, "contactregister/JZ32/0268", "Het register is gewijzigd.")));
        alles.verzender.verzend("webhook");
        assertThat(ontvangen.getFirst().path("type").asText()).isEqualTo("nl.jeugdpoort.contactregister-gewijzigd.v1");
        assertThat(ontvangen.getFirst().path("subject").asText()).isEqualTo("contactregister/JZ32/0268");
        assertThat(alles.statussen("log")).isEmpty();
        assertThat(alles.statussen("mail")).isEmpty();
    }

    @Test
    void eenAndereSoortGaatNietNaarDeWebhook() {
        meld("aflevering-geparkeerd");
        proef.verzender.verzend("webhook");
        assertThat(ontvangen).isEmpty();
    }

    @Test
    void naEenStoringKomtHetzelfdeIdNogEens() {
        antwoorden.add(503);
        meld("termijn-verlopen");
        proef.verzender.verzend("webhook");
        proef.verzender.verzend("webhook");
        assertThat(ontvangen).hasSize(1);
        proef.spoelVooruit();
        proef.verzender.verzend("webhook");
        assertThat(ontvangen).hasSize(2);
        assertThat(ontvangen.get(1).path("id")).isEqualTo(ontvangen.get(0).path("id"));
        assertThat(proef.statussen("webhook")).containsExactly("VERSTUURD");
    }

    @Test
    void wachtZoLangAlsDeOntvangerVraagt() {
        antwoorden.add(429);
        meld("termijn-verlopen");
        proef.verzender.verzend("webhook");
        int wacht = proef.jdbc
                .sql("select extract(epoch from volgende_poging - now())::int from signaal_verzending")
                .query(Integer.class)
                .single();
        assertThat(wacht).isBetween(3500, 3600);
    }

    @Test
    void eenOpzeggingStoptDeWebhook() {
        antwoorden.add(410);
        meld("termijn-verlopen");
        meld("termijn-verlopen");
        proef.verzender.verzend("webhook");
        meld("termijn-verlopen");
        proef.verzender.verzend("webhook");
        assertThat(ontvangen).hasSize(1);
        assertThat(proef.statussen("webhook")).containsExactly("MISLUKT", "MISLUKT");
    }

    @Test
    void eenWeigeringWordtNietHerhaald() {
        antwoorden.add(400);
        meld("termijn-verlopen");
        proef.verzender.verzend("webhook");
        assertThat(proef.statussen("webhook")).containsExactly("MISLUKT");
    }

    private void meld(String soort) {
        proef.register.meld(soort, "0384", bericht, "De termijn is verlopen.");
    }

    private void ontvang(HttpExchange ruil) throws IOException {
        koppen.add(ruil.getRequestHeaders().getFirst("Content-Type") + " "
                + ruil.getRequestHeaders().getFirst("Authorization"));
        ontvangen.add(new ObjectMapper().readTree(ruil.getRequestBody()));
        ruil.getResponseHeaders().add("Retry-After", "3600");
        ruil.sendResponseHeaders(antwoorden.isEmpty() ? 204 : antwoorden.pop(), -1);
        ruil.close();
    }
}
