package nl.jeugdpoort.verhaal;

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
import java.util.Base64;

/** Someone who calls the REST interface. */
final class Klant {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final String adres;
    private final String inlog;

    private Klant(int poort, String inlog) {
        this.adres = "http://127.0.0.1:" + poort;
        this.inlog = inlog;
    }

    static Klant als(String wie, int poort) {
        return metWachtwoord(wie, "demo", poort);
    }

    static Klant metWachtwoord(String wie, String wachtwoord, int poort) {
        byte[] paar = (wie + ":" + wachtwoord).getBytes(StandardCharsets.UTF_8);
        return new Klant(poort, "Basic " + Base64.getEncoder().encodeToString(paar));
    }

    static Klant zonderInlog(int poort) {
        return new Klant(poort, null);
    }

    Antwoord post(String pad, String mediatype, byte[] inhoud) {
        return doe("POST", pad, mediatype, inhoud);
    }

    Antwoord post(String pad, byte[] bericht) {
        return post(pad, "application/xml", bericht);
    }

    Antwoord put(String pad, String json) {
        return doe("PUT", pad, "application/json", json.getBytes(StandardCharsets.UTF_8));
    }

    Antwoord haal(String pad) {
        return doe("GET", pad, null, new byte[0]);
    }

    Antwoord verwijder(String pad) {
        return doe("DELETE", pad, null, new byte[0]);
    }

    private Antwoord doe(String methode, String pad, String mediatype, byte[] inhoud) {
        var verzoek = HttpRequest.newBuilder(URI.create(adres + pad))
                .method(methode, inhoud.length == 0 ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(inhoud));
        if (mediatype != null) {
            verzoek.header("Content-Type", mediatype);
        }
        if (inlog != null) {
            verzoek.header("Authorization", inlog);
        }
        return stuur(verzoek.build());
    }

    private static Antwoord stuur(HttpRequest verzoek) {
        try {
            return new Antwoord(HTTP.send(verzoek, BodyHandlers.ofByteArray()));
        } catch (IOException e) {
            throw new AssertionError("The gateway does not answer " + verzoek.uri(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    /** What came back. */
    record Antwoord(int status, String mediatype, String plaats, String bladzijden, byte[] inhoud) {

        private Antwoord(HttpResponse<byte[]> antwoord) {
            this(
                    antwoord.statusCode(),
                    antwoord.headers().firstValue("Content-Type").orElse(""),
                    antwoord.headers().firstValue("Location").orElse(null),
                    antwoord.headers().firstValue("Link").orElse(null),
                    antwoord.body());
        }

        JsonNode json() {
            try {
                return JSON.readTree(inhoud);
            } catch (IOException e) {
                throw new AssertionError("No JSON: " + tekst(), e);
            }
        }

        String tekst() {
            return new String(inhoud, StandardCharsets.UTF_8);
        }
    }
}
