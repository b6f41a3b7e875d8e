package nl.jeugdpoort.console.scherm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import nl.jeugdpoort.Jeugdpoort;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.OAuth2Config;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;

/** The whole gateway in its demo setting with some traffic in it, started once for all tests of pages. */
final class Schermpoort {

    private static final Path VOORBEELDEN = Path.of("docs/voorbeelden");
    private static Schermpoort enige;

    private final HttpClient http = HttpClient.newHttpClient();
    private final String adres;
    private final Schermpartner partner;
    private final ServletWebServerApplicationContext context;
    private final MockOAuth2Server aanbieder = new MockOAuth2Server(new OAuth2Config(true));

    private Schermpoort() throws IOException {
        Path hier = Files.createTempDirectory(
                Files.createDirectories(Path.of("target").toAbsolutePath()), "scherm");
        partner = new Schermpartner();
        aanbieder.start(InetAddress.getByName("127.0.0.1"), 0);
        String oidc = "--spring.security.oauth2.client.";
        context = (ServletWebServerApplicationContext) new SpringApplication(Jeugdpoort.class)
                .run(
                        "--server.port=0",
                        "--jeugdpoort.data=" + hier.resolve("data"),
                        "--jeugdpoort.config=" + partner.configuratie(hier),
                        "--jeugdpoort.broker.poort=0",
                        oidc + "registration.proef.client-id=jeugdpoort",
                        oidc + "registration.proef.client-secret=geheim",
                        oidc + "registration.proef.client-name=Proefgemeente",
                        oidc + "registration.proef.scope=openid",
                        oidc + "provider.proef.issuer-uri=" + aanbieder.issuerUrl("proef"),
                        "--jeugdpoort.toegang.oidc.rollen[0].waarde=jp-auditor",
                        "--jeugdpoort.toegang.oidc.rollen[0].rol=auditor",
                        "--jeugdpoort.toegang.oidc.rollen[1].waarde=jp-medewerker",
                        "--jeugdpoort.toegang.oidc.rollen[1].rol=medewerker",
                        "--jeugdpoort.console.verversen=500");
        adres = "http://127.0.0.1:" + context.getWebServer().getPort();
        stuur("42420001", "JW315.xml");
        stuur("0384", "JW301.xml");
        stuur("0384", metEindeVoorBegin());
        stuur("42420001", metHatelijkeWoorden());
        stuur("42420001", "JW305.xml");
        stuur("30300001", "BEPALING.xml");
        stuur("30300001", "AANMELDFORMULIER.xml");
    }

    private static byte[] metEindeVoorBegin() throws IOException {
        return Files.readString(VOORBEELDEN.resolve("JW301.xml"))
                .replace("DEMO-JW301", "DEMO-FOUT")
                .replace("<jw301:Einddatum>2027-03-06", "<jw301:Einddatum>2020-01-01")
                .getBytes(StandardCharsets.UTF_8);
    }

    /** A message whose words are markup. */
    private static byte[] metHatelijkeWoorden() throws IOException {
        return Files.readString(VOORBEELDEN.resolve("JW315.xml"))
                .replace("DEMO-JW315", "&lt;i&gt;y&lt;/i&gt;")
                .replace("VERZOEK-1", "&lt;img src=x onerror=alert(1)&gt;")
                .replace(
                        "<jw315:AangevraagdeProducten>",
                        "<jw315:Commentaar>&lt;script&gt;alert(2)&lt;/script&gt;</jw315:Commentaar><jw315:AangevraagdeProducten>")
                .getBytes(StandardCharsets.UTF_8);
    }

    /** The gateway; starts it when no test did so before. */
    static synchronized Schermpoort draait() {
        if (enige == null) {
            try {
                enige = new Schermpoort();
            } catch (IOException e) {
                throw new AssertionError("The gateway does not start", e);
            }
        }
        return enige;
    }

    String adres() {
        return adres;
    }

    /** A participant with a server of its own. */
    Schermpartner partner() {
        return partner;
    }

    /** A part of the gateway itself, for what no browser can do. */
    <T> T bean(Class<T> soort) {
        return context.getBean(soort);
    }

    /** Sends an example of the documentation; a second time it is the same message. */
    void stuur(String wie, String voorbeeld) throws IOException {
        stuur(wie, Files.readAllBytes(VOORBEELDEN.resolve(voorbeeld)));
    }

    void stuur(String wie, byte[] bericht) {
        HttpResponse<String> antwoord = verzoek(
                "/api/v1/berichten",
                wie,
                v -> v.header("Content-Type", "application/xml").POST(BodyPublishers.ofByteArray(bericht)));
        assertThat(antwoord.statusCode()).as(antwoord.body()).isIn(200, 202);
    }

    /** Waits until no message waits to be processed. */
    void isKlaar() {
        await().atMost(Duration.ofSeconds(60))
                .until(() -> verzoek("/api/v1/berichten?status=ONTVANGEN", "operator", v -> v)
                        .body()
                        .contains("\"items\":[]"));
    }

    /** Status of the answer to a call by this one. */
    int haal(String pad, String wie) {
        return verzoek(pad, wie, v -> v).statusCode();
    }

    private HttpResponse<String> verzoek(
            String pad, String wie, java.util.function.UnaryOperator<HttpRequest.Builder> hoe) {
        String proef = Base64.getEncoder().encodeToString((wie + ":demo").getBytes(StandardCharsets.UTF_8));
        try {
            return http.send(
                    hoe.apply(HttpRequest.newBuilder(URI.create(adres + pad)).header("Authorization", "Basic " + proef))
                            .build(),
                    BodyHandlers.ofString());
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
