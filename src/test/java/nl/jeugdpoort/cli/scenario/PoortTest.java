package nl.jeugdpoort.cli.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a gateway that does not do what is asked means for a story. */
class PoortTest {

    private HttpServer server;
    private int status = 200;
    private String antwoord = "{}";

    @BeforeEach
    void begin() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/api/v1/", verzoek -> {
            byte[] lijf = antwoord.getBytes(StandardCharsets.UTF_8);
            verzoek.sendResponseHeaders(status, lijf.length);
            verzoek.getResponseBody().write(lijf);
            verzoek.close();
        });
        server.start();
    }

    @AfterEach
    void einde() {
        server.stop(0);
    }

    @Test
    void eenStapDieDePoortNietToelaatIsEenAnderVerhaal() {
        antwoord(
                409,
                "{\"code\": \"niet-nu\", \"detail\": \"Dat kan nu niet.\", \"bevindingen\": [{\"melding\": \"Wacht.\"}]}");
        assertThatThrownBy(() -> poort().haal("0200", "/aanmeldingen"))
                .isInstanceOfSatisfying(
                        Scenariofout.class,
                        fout -> assertThat(fout.afsluitcode()).isEqualTo(Voorstelling.ANDERS))
                .hasMessage("De poort weigerde GET /aanmeldingen van 0200 (409 niet-nu). Dat kan nu niet. Wacht.");
    }

    @ParameterizedTest
    @CsvSource({"401, /aanmeldingen, 0200 kan niet inloggen", "404, /klok, klok die te verzetten is"})
    void zonderDemostandIsErNietsTeSpelen(int anders, String pad, String uitleg) {
        antwoord(anders, "{}");
        assertThatThrownBy(() -> poort().haal("0200", pad))
                .isInstanceOfSatisfying(
                        Scenariofout.class,
                        fout -> assertThat(fout.afsluitcode()).isEqualTo(Voorstelling.ONSPEELBAAR))
                .hasMessageContaining(uitleg);
    }

    @Test
    void eenLijstDieOpEenBladzijdePastWordtEenKeerGehaald() {
        antwoord(200, "{\"items\": [1, 2, 3]}");
        assertThat(poort().alles("0200", "/signalen?vanaf=nu")).hasSize(3);
    }

    private void antwoord(int status, String antwoord) {
        this.status = status;
        this.antwoord = antwoord;
    }

    private Poort poort() {
        return new Poort(URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/"), "demo");
    }
}
