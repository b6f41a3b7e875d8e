package nl.jeugdpoort.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import ezvcard.Ezvcard;
import ezvcard.VCardVersion;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import nl.jeugdpoort.Jeugdpoort;
import nl.jeugdpoort.toegang.AdrRegels;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The contact register and availability through the door of the whole gateway, with the demo configuration. */
@DirtiesContext
@SpringBootTest(classes = Jeugdpoort.class, webEnvironment = WebEnvironment.RANDOM_PORT)
class ContactApiIT {

    private static final String JSON = "application/json";
    private static final String VOLLEDIG = "/contacten/leveringen?regio=JZ32&organisatie=30300001&soort=volledig";

    @TempDir
    private static Path data;

    @LocalServerPort
    private int poort;

    private final HttpClient http = HttpClient.newHttpClient();

    @DynamicPropertySource
    static void instellingen(DynamicPropertyRegistry register) {
        register.add("jeugdpoort.data", data::toString);
        register.add("jeugdpoort.broker.poort", () -> "0");
    }

    @Test
    void deDemoZegtWieHetLokaalTeamIsEnWieVervangt() throws Exception {
        String vraag = "/contacten?gemeente=0268&wijk=dukenburg&functie=lokaal-team-medewerker&geldigOp=2026-11-30";
        await().atMost(Duration.ofSeconds(20))
                .until(() -> haal(vraag, "30300001").path("items").size() > 0);
        JsonNode items = haal(vraag, "30300001").path("items");

        assertThat(items.findValuesAsText("team"))
                .startsWith("Lokaal team Zuid", "Lokaal team Zuid", "Lokaal team Centrum");
        JsonNode vermeer = haal("/contacten?regio=JZ32&search=vermeer&geldigOp=2026-11-24", "0268")
                .path("items")
                .path(0);
        assertThat(vermeer.path("aanwezigheid").asText()).isEqualTo("AFWEZIG");
        assertThat(vermeer.at("/aanspreken/naam").asText()).isEqualTo("Zoë Hendriks");
        assertThat(roep("POST", "/contacten/_zoek", "0384", JSON, "{\"search\":\"zoe\",\"regio\":\"JZ32\"}")
                        .body())
                .contains("z.hendriks@nijmegen.example");
    }

    @Test
    void eenVraagDieNietKanIsEenProbleem() throws Exception {
        for (String fout : List.of(
                "functie=directeur",
                "geldigOp=31-1-2026",
                "gemeente=9999",
                "gemeente=0141&regio=JZ32",
                "verouderd=true")) {
            var antwoord = roep("GET", "/contacten?" + fout, "0384", null, null);
            assertThat(antwoord.statusCode()).as(fout).isEqualTo(400);
            assertThat(antwoord.body()).contains("parameter-ongeldig", fout.replaceAll("=.*", ""));
        }
        assertThat(roep("GET", "/contacten", null, null, null).statusCode()).isEqualTo(401);
    }

    @Test
    void deDrieVormenGaanDoorDezelfdeDeurEnWieNietMagKrijgtEenProbleem() throws Exception {
        var regel = Proefregel.met("API-1").zet("wijken", "Hatert");
        String xml = new String(Proefregel.xml("0268", "mutaties", List.of(regel)), StandardCharsets.UTF_8);
        String json = new String(Proefregel.json("0268", "mutaties", List.of(regel)), StandardCharsets.UTF_8);
        var eerste = roep("POST", "/contacten/leveringen", "0268", "application/xml", xml);
        var tweede = roep("POST", "/contacten/leveringen", "0268", JSON, json);
        var vreemde = roep("POST", "/contacten/leveringen", "42420001", JSON, json);

        assertThat(eerste.statusCode()).isEqualTo(200);
        assertThat(eerste.body()).contains("\"opgenomen\":1", "\"uitkomst\":\"opgenomen\"");
        assertThat(tweede.body()).contains("\"ongewijzigd\":1");
        assertThat(vreemde.statusCode()).isEqualTo(403);
        assertThat(vreemde.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/problem+json");
        assertThat(roep("POST", "/contacten/leveringen", "0268", "text/plain", json)
                        .statusCode())
                .isEqualTo(415);
        assertThat(roep("POST", "/contacten/leveringen", "0268", JSON, "{").body())
                .contains("levering-onleesbaar");
    }

    @Test
    void eenKantoorbestandInWindows1252VervangtAllesVanDeGi() throws Exception {
        String bestand =
                "kenmerk;organisatienaam;naam;functie;email;geldigVan\r\nJB-9;De Brug;Zoë Über;jeugdbeschermer;z@debrug.example;1-12-2026\r\n";
        var antwoord = http.send(
                verzoek(VOLLEDIG, "30300001")
                        .header("Content-Type", "text/csv")
                        .POST(BodyPublishers.ofByteArray(bestand.getBytes(Charset.forName("windows-1252"))))
                        .build(),
                BodyHandlers.ofString());

        assertThat(antwoord.statusCode()).as(antwoord.body()).isEqualTo(200);
        assertThat(antwoord.body()).contains("\"opgenomen\":1").contains("\"uitkomst\":\"beeindigd\"");
        assertThat(roep("GET", "/contacten/csv?regio=JZ32&organisatie=30300001", "0268", null, null)
                        .body())
                .doesNotContain("JB-01");
        assertThat(haal("/contacten?organisatie=30300001&geldigOp=2026-12-01", "0268")
                        .at("/items/0/naam")
                        .asText())
                .isEqualTo("Zoë Über");
    }

    @Test
    void eenContactWordtVervangenGewijzigdEnBevestigdMetZijnVersie() throws Exception {
        String pad = "/contacten/" + UUID.randomUUID();
        String inhoud = """
                {"regio":"JZ32","organisatie":"0268","kenmerk":"%s","organisatienaam":"Gemeente Nijmegen","naam":"Wim Jaspers",
                 "functie":"procesondersteuner","telefoon":"024 7000177","geldigVan":"2026-01-01"}""".formatted(pad.substring(11, 20));
        var nieuw = roep("PUT", pad, "0268", JSON, inhoud);
        assertThat(nieuw.statusCode()).as(nieuw.body()).isEqualTo(200);
        assertThat(nieuw.headers().firstValue("ETag")).contains("\"1\"");

        var gewijzigd = roep(
                "PATCH",
                pad,
                "0268",
                "application/merge-patch+json",
                "{\"telefoon\":null,\"email\":\"w@nijmegen.example\"}");
        assertThat(gewijzigd.headers().firstValue("ETag")).contains("\"2\"");
        assertThat(haal(pad, "0268").at("/contact/telefoon").isNull()).isTrue();
        var oud = http.send(
                verzoek(pad, "0268")
                        .header("Content-Type", JSON)
                        .header("If-Match", "\"1\"")
                        .method("PATCH", BodyPublishers.ofString("{\"team\":\"Zuid\"}"))
                        .build(),
                BodyHandlers.ofString());
        assertThat(oud.statusCode()).isEqualTo(412);
        var fout = roep("PATCH", pad, "0268", JSON, "{\"email\":\"geen\"}");
        assertThat(fout.statusCode()).isEqualTo(400);
        assertThat(fout.body()).contains("contact-ongeldig", "\"veld\":\"email\"");
        assertThat(roep("PATCH", pad, "0268", JSON, "{\"kenmerk\":\"ANDERS\"}").statusCode())
                .isEqualTo(400);
        assertThat(roep("PATCH", pad, "30300001", JSON, "{\"team\":\"Zuid\"}").statusCode())
                .isEqualTo(403);
        assertThat(roep("POST", pad + "/bevestigingen", "0268", null, "").statusCode())
                .isEqualTo(200);
        assertThat(haal(pad, "0268").path("geschiedenis").findValuesAsText("soort"))
                .containsExactly("OPGENOMEN", "GEWIJZIGD", "BEVESTIGD");
        assertThat(haal(pad, "42420001").has("geschiedenis")).isFalse();
        assertThat(roep("PUT", "/contacten/" + UUID.randomUUID(), "0268", JSON, inhoud)
                        .statusCode())
                .isEqualTo(409);
        assertThat(roep("GET", "/contacten/" + UUID.randomUUID(), "0268", null, null)
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void wieEenAbonnementHeeftHoortVanEenWijziging() throws Exception {
        List<JsonNode> ontvangen = new CopyOnWriteArrayList<>();
        HttpServer abonnee = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        abonnee.createContext("/weg", ruil -> antwoord(ruil, 405));
        abonnee.createContext("/ja", ruil -> {
            if (ruil.getRequestMethod().equals("POST")) {
                ontvangen.add(new ObjectMapper().readTree(ruil.getRequestBody()));
            }
            ruil.getResponseHeaders().add("WebHook-Allowed-Origin", "*");
            antwoord(ruil, 204);
        });
        abonnee.start();
        try {
            String adres = "http://127.0.0.1:" + abonnee.getAddress().getPort();
            String verzoek = """
                    {"callbackUrl":"%s","auth":"geheim","soorten":["contactregister-gewijzigd"],"onderwerp":"contactregister/JZ32"}""";
            assertThat(roep("POST", "/abonnementen", "30300002", JSON, verzoek.formatted(adres + "/weg"))
                            .statusCode())
                    .isEqualTo(400);
            var genomen = roep("POST", "/abonnementen", "30300002", JSON, verzoek.formatted(adres + "/ja"));
            assertThat(genomen.statusCode()).as(genomen.body()).isEqualTo(201);
            assertThat(genomen.body()).doesNotContain("geheim");

            roep("PUT", "/contacten/" + UUID.randomUUID(), "0268", JSON, """
                    {"regio":"JZ32","organisatie":"0268","kenmerk":"ABO-1","organisatienaam":"Gemeente Nijmegen",
                     "naam":"Wim Jaspers","functie":"procesondersteuner","telefoon":"024 7000177","geldigVan":"2026-01-01"}""");
            await().atMost(Duration.ofSeconds(20)).until(() -> !ontvangen.isEmpty());
            assertThat(ontvangen.getFirst().path("type").asText())
                    .isEqualTo("nl.jeugdpoort.contactregister-gewijzigd.v1");
            assertThat(ontvangen.getFirst().path("subject").asText()).isEqualTo("contactregister/JZ32/0268");
            assertThat(ontvangen.getFirst().toString()).doesNotContain("Jaspers");

            String id = new ObjectMapper().readTree(genomen.body()).path("id").asText();
            assertThat(haal("/abonnementen", "0268").path("items")).isEmpty();
            assertThat(roep("DELETE", "/abonnementen/" + id, "0268", null, null).statusCode())
                    .isEqualTo(404);
            assertThat(roep("DELETE", "/abonnementen/" + id, "30300002", null, null)
                            .statusCode())
                    .isEqualTo(204);
        } finally {
            abonnee.stop(0);
        }
    }

    private static void antwoord(HttpExchange ruil, int status) throws IOException {
        ruil.sendResponseHeaders(status, -1);
        ruil.close();
    }

    @Test
    void hetAdresboekLeestDeVcards() throws Exception {
        await().atMost(Duration.ofSeconds(20))
                .until(() -> haal("/contacten?organisatie=RVDK", "0384")
                                .path("items")
                                .size()
                        > 0);
        var antwoord = roep("GET", "/contacten/vcard?regio=JZ32&organisatie=RVDK", "0384", null, null);
        var kaart = Ezvcard.parse(antwoord.body()).first();

        assertThat(antwoord.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/vcard");
        assertThat(kaart.getVersion()).isEqualTo(VCardVersion.V4_0);
        assertThat(kaart.getFormattedName().getValue()).isEqualTo("Mirjam Bos");
        assertThat(kaart.getEmails().getFirst().getValue()).isEqualTo("m.bos@rvdk.example");
        assertThat(kaart.validate(VCardVersion.V4_0).isEmpty()).isTrue();
    }

    @Test
    void aanbiedersGevenBeschikbaarheidOpEnKiezersZienHoeOudDieIs() throws Exception {
        var opgave = roep("PUT", "/beschikbaarheid", "42420001", JSON, """
                {"regio":"JZ32","regels":[{"tussentaal":"JB-AMB","plaatsen":3,"wachttijdDagen":14},
                 {"tussentaal":"JB-PLG","plaatsen":0,"wachttijdDagen":60}]}""");
        assertThat(opgave.statusCode()).as(opgave.body()).isEqualTo(200);
        roep("PUT", "/beschikbaarheid", "42420002", JSON, """
                {"regio":"JZ32","regels":[{"tussentaal":"JB-AMB","plaatsen":1,"wachttijdDagen":7}]}""");
        JsonNode keuze = haal("/beschikbaarheid?regio=JZ32&tussentaal=JB-AMB", "30300001")
                .path("items");
        assertThat(keuze.findValuesAsText("aanbieder")).containsExactly("42420002", "42420001");
        assertThat(keuze.findValuesAsText("verouderd")).containsOnly("false");

        roep("PUT", "/beschikbaarheid", "42420001", JSON, """
                {"regio":"JZ32","regels":[{"tussentaal":"JB-AMB","plaatsen":2,"wachttijdDagen":14}]}""");
        assertThat(haal("/beschikbaarheid?regio=JZ32&aanbieder=42420001", "0268")
                        .path("items"))
                .hasSize(1);
        var fout = roep("PUT", "/beschikbaarheid", "42420001", JSON, """
                {"regio":"JZ32","regels":[{"tussentaal":"A B","plaatsen":-1},{"tussentaal":"C","plaatsen":1,"wachttijdDagen":0}]}""");
        assertThat(fout.statusCode()).isEqualTo(400);
        assertThat(fout.body())
                .contains("regels[0].plaatsen", "regels[0].tussentaal", "regels[0].wachttijdDagen")
                .doesNotContain("regels[1]");
        assertThat(roep("PUT", "/beschikbaarheid", "0268", JSON, "{\"regio\":\"JZ32\",\"regels\":[]}")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void hetDocumentNoemtDeAanroepenEnHoudtZichAanDeRegels() throws Exception {
        JsonNode document = haal("/openapi.json", "0384");

        assertThat(document.path("paths").properties())
                .extracting(Map.Entry::getKey)
                .contains(
                        "/contacten",
                        "/contacten/_zoek",
                        "/contacten/leveringen",
                        "/contacten/{id}",
                        "/beschikbaarheid");
        assertThat(document.at("/paths/~1contacten~1leveringen/post/requestBody/content")
                        .properties())
                .extracting(Map.Entry::getKey)
                .containsExactlyInAnyOrder(JSON, "application/xml", "text/csv");
        assertThat(AdrRegels.schendingen(document)).isEmpty();
    }

    private JsonNode haal(String pad, String wie) throws Exception {
        return new ObjectMapper().readTree(roep("GET", pad, wie, null, null).body());
    }

    private HttpResponse<String> roep(String methode, String pad, String wie, String soort, String inhoud)
            throws Exception {
        var verzoek = verzoek(pad, wie)
                .method(methode, inhoud == null ? BodyPublishers.noBody() : BodyPublishers.ofString(inhoud));
        if (soort != null) {
            verzoek.header("Content-Type", soort);
        }
        return http.send(verzoek.build(), BodyHandlers.ofString());
    }

    private HttpRequest.Builder verzoek(String pad, String wie) {
        var verzoek = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + poort + "/api/v1" + pad));
        byte[] samen = (wie + ":demo").getBytes(StandardCharsets.UTF_8);
        return wie == null
                ? verzoek
                : verzoek.header("Authorization", "Basic " + Base64.getEncoder().encodeToString(samen));
    }
}
