package nl.jeugdpoort.verhaal;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;

/** Posts to the gateway and has a webhook of its own. */
final class RestPartner extends Partner {

    private final HttpServer server;
    private Klant klant;

    RestPartner(String code) throws IOException {
        super(code);
        server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        server.createContext("/in", this::neemAan);
        server.start();
    }

    @Override
    String uit() {
        return "{kanaal: rest, url: 'http://127.0.0.1:%d/in'}"
                .formatted(server.getAddress().getPort());
    }

    @Override
    void begin(Poortadres poort) {
        klant = Klant.als(code(), poort.http());
    }

    @Override
    void stuurt(byte[] bericht) {
        var antwoord = klant.post("/api/v1/berichten", bericht);
        assertThat(antwoord.status()).as(antwoord.tekst()).isEqualTo(202);
    }

    private void neemAan(HttpExchange verzoek) throws IOException {
        try (verzoek) {
            ontving(new Post(verzoek.getRequestBody().readAllBytes()));
            verzoek.sendResponseHeaders(204, -1);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
