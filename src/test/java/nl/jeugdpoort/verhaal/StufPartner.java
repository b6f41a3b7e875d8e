package nl.jeugdpoort.verhaal;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;
import nl.jeugdpoort.cli.simulatie.Simbericht;
import org.w3c.dom.Element;

/** Speaks StUF-GGK over SOAP, with envelopes of its own making. */
final class StufPartner extends HttpPartner {

    StufPartner(String code) throws IOException {
        super(code, "soap");
    }

    @Override
    void stuurt(byte[] bericht) {
        stuurtDi01(bericht);
    }

    /** Sends a heenbericht and gives the referentienummer under which it went. */
    String stuurtDi01(byte[] bericht) {
        String nummer = UUID.randomUUID().toString();
        bevestigd(stuurt(Stufbericht.di01(code(), nummer, bericht)));
        return nummer;
    }

    @Override
    void beantwoordt(Simbericht heen, Simbericht antwoord) {
        stuurtDu01(krijgt(heen), antwoord.inhoud());
    }

    /** Answers a message that came in. */
    void stuurtDu01(Post op, byte[] bericht) {
        bevestigd(stuurt(Stufbericht.du01(code(), op.etiket("referentienummer"), bericht)));
    }

    /** Refuses a message that came in (StUF055: its body does not follow the schema). */
    void stuurtFo01(Post over) {
        bevestigd(stuurt(Stufbericht.fo01(code(), over.etiket("referentienummer"))));
    }

    /** Any text as SOAP request. */
    Klant.Antwoord stuurt(String soap) {
        return klant().post("/soap/ggk0210", "text/xml; charset=utf-8", soap.getBytes(StandardCharsets.UTF_8));
    }

    private static void bevestigd(Klant.Antwoord antwoord) {
        assertThat(antwoord.status()).as(antwoord.tekst()).isEqualTo(200);
        assertThat(Post.eerste(Post.wortel(antwoord.inhoud()), "berichtcode")).isEqualTo("Bv03");
    }

    @Override
    void neemAan(HttpExchange verzoek) throws IOException {
        try (verzoek) {
            Element envelop = Stufbericht.inSoap(verzoek.getRequestBody().readAllBytes());
            byte[] antwoord = Stufbericht.bv03(envelop).getBytes(StandardCharsets.UTF_8);
            verzoek.getResponseHeaders().set("Content-Type", "text/xml; charset=utf-8");
            verzoek.sendResponseHeaders(200, antwoord.length);
            verzoek.getResponseBody().write(antwoord);
            ontving(new Post(inhoud(envelop), envelop));
        }
    }

    private static byte[] inhoud(Element envelop) {
        String base64 = Post.eerste(envelop, "xmlBestand");
        return base64 == null
                ? envelop.getTextContent().getBytes(StandardCharsets.UTF_8)
                : Base64.getMimeDecoder().decode(base64);
    }
}
