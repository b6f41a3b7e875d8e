package nl.jeugdpoort.uitval;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A partner that empties its postbus: fetches, keeps, confirms. */
final class Brievenbus {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final URI poort;
    private final String code;
    private final Map<String, Waarneming> gelezen = new LinkedHashMap<>();
    private final HttpClient http = HttpClient.newHttpClient();

    Brievenbus(URI poort, String code) {
        this.poort = poort.resolve("/api/v1/postbus/berichten");
        this.code = code;
    }

    /** Everything that came so far, in order. */
    List<Waarneming> ontvangen() {
        try {
            JsonNode wachtend = lijst();
            while (!wachtend.isEmpty()) {
                for (JsonNode bericht : wachtend) {
                    haal(bericht.get("id").asText());
                }
                wachtend = lijst();
            }
            return new ArrayList<>(gelezen.values());
        } catch (IOException e) {
            throw new IllegalStateException("De postbus van " + code + " is niet te lezen", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private JsonNode lijst() throws IOException, InterruptedException {
        return JSON.readTree(vraag("GET", "?pageSize=100").body()).get("items");
    }

    private void haal(String id) throws IOException, InterruptedException {
        Waarneming gezien = Waarneming.van(vraag("GET", "/" + id + "/inhoud").body());
        gelezen.putIfAbsent(id, gezien);
        vraag("DELETE", "/" + id);
    }

    private HttpResponse<byte[]> vraag(String wat, String waar) throws IOException, InterruptedException {
        HttpResponse<byte[]> antwoord = http.send(
                HttpRequest.newBuilder(URI.create(poort + waar))
                        .header("Authorization", Verzender.basic(code))
                        .method(wat, HttpRequest.BodyPublishers.noBody())
                        .build(),
                BodyHandlers.ofByteArray());
        if (antwoord.statusCode() >= 300) {
            throw new IOException("HTTP " + antwoord.statusCode() + " op " + wat);
        }
        return antwoord;
    }
}
