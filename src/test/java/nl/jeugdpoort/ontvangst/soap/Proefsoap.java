package nl.jeugdpoort.ontvangst.soap;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import nl.jeugdpoort.Jeugdpoort;
import nl.jeugdpoort.stuf.Envelop;
import nl.jeugdpoort.stuf.Envelopschrijver;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;

/** A whole gateway of its own, and partners that call it by SOAP and REST. */
record Proefsoap(ServletWebServerApplicationContext context) {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    static Proefsoap start(Path data) {
        return new Proefsoap((ServletWebServerApplicationContext) new SpringApplicationBuilder(Jeugdpoort.class)
                .run("--server.port=0", "--jeugdpoort.data=" + data, "--jeugdpoort.broker.poort=0"));
    }

    void stop() {
        context.close();
    }

    <T> T bean(Class<T> soort) {
        return context.getBean(soort);
    }

    /** What the gateway answers: {@code Bv03}, or the code of a Fo03. */
    String stuur(String wie, Envelop envelop) throws IOException, InterruptedException {
        String antwoord = roep(wie, "POST", "/soap/ggk0210", "text/xml", Envelopschrijver.soap(envelop))
                .body();
        return antwoord.contains("Bv03Bericht")
                ? "Bv03"
                : antwoord.replaceFirst("(?s).*<StUF:code>(.*)</StUF:code>.*", "$1");
    }

    HttpResponse<String> haal(String wie, String pad) throws IOException, InterruptedException {
        return roep(wie, "GET", pad, "application/json", new byte[0]);
    }

    private HttpResponse<String> roep(String wie, String hoe, String pad, String soort, byte[] body)
            throws IOException, InterruptedException {
        String inlog = Base64.getEncoder().encodeToString((wie + ":demo").getBytes(StandardCharsets.UTF_8));
        int poort = context.getWebServer().getPort();
        return HTTP.send(
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + poort + pad))
                        .header("Authorization", "Basic " + inlog)
                        .header("Content-Type", soort)
                        .method(hoe, BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body)))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }
}
