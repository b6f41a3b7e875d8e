package nl.jeugdpoort.cli.inlezen;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;

/** Hands messages to a running gateway, for its registers. */
final class Verzender {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient klant =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();
    private final URI doel;
    private final String inlog;

    Verzender(URI url, String naam, String wachtwoord) {
        doel = url.resolve("/api/v1/registers/berichten");
        inlog = "Basic "
                + Base64.getEncoder().encodeToString((naam + ":" + wachtwoord).getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Hands over one file.
     *
     * @return what became of it, as the gateway says
     * @throws Inleesfout when the gateway does not take it, or does not answer
     */
    String stuur(Path bestand) {
        try {
            HttpResponse<byte[]> antwoord = klant.send(
                    HttpRequest.newBuilder(doel)
                            .header("Authorization", inlog)
                            .header("Content-Type", "application/xml")
                            .timeout(Duration.ofMinutes(5))
                            .POST(BodyPublishers.ofFile(bestand))
                            .build(),
                    BodyHandlers.ofByteArray());
            return lees(antwoord);
        } catch (IOException e) {
            throw new Inleesfout("De poort op " + doel + " antwoordt niet. Start de poort en probeer het opnieuw.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Inleesfout("Het inlezen is afgebroken. Begin opnieuw; wat al is ingelezen telt niet dubbel.", e);
        }
    }

    private static String lees(HttpResponse<byte[]> antwoord) throws IOException {
        JsonNode json = antwoord.body().length == 0 ? JSON.nullNode() : JSON.readTree(antwoord.body());
        if (antwoord.statusCode() != 200) {
            String detail = json.path("detail").asText("");
            throw new Inleesfout("De poort nam het bericht niet aan (" + antwoord.statusCode() + "). " + detail, null);
        }
        return json.path("gevolg").asText();
    }
}
