package nl.jeugdpoort.verhaal;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;

/** Posts to the gateway and has a webhook of its own. */
final class RestPartner extends HttpPartner {

    RestPartner(String code) throws IOException {
        super(code, "rest");
    }

    @Override
    void stuurt(byte[] bericht) {
        var antwoord = klant().post("/api/v1/berichten", bericht);
        assertThat(antwoord.status()).as(antwoord.tekst()).isEqualTo(202);
    }

    @Override
    void neemAan(HttpExchange verzoek) throws IOException {
        try (verzoek) {
            ontving(new Post(verzoek.getRequestBody().readAllBytes()));
            verzoek.sendResponseHeaders(204, -1);
        }
    }
}
