package nl.jeugdpoort.toegang;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.function.UnaryOperator;

/** A caller over a real connection. */
record Proefklant(HttpClient http, String adres) {

    static Proefklant bij(int poort) {
        return new Proefklant(HttpClient.newHttpClient(), "http://127.0.0.1:" + poort);
    }

    HttpResponse<String> haal(String pad, UnaryOperator<HttpRequest.Builder> extra)
            throws IOException, InterruptedException {
        var verzoek = HttpRequest.newBuilder(URI.create(adres + pad));
        return http.send(extra.apply(verzoek).build(), BodyHandlers.ofString());
    }

    HttpResponse<String> haal(String pad) throws IOException, InterruptedException {
        return haal(pad, verzoek -> verzoek);
    }

    HttpResponse<String> haal(String pad, String naam, String wachtwoord) throws IOException, InterruptedException {
        return haal(pad, als(naam, wachtwoord));
    }

    HttpResponse<String> stuur(String pad, String soort, String inhoud) throws IOException, InterruptedException {
        return haal(
                pad,
                v -> als("0384", "demo").apply(v).header("Content-Type", soort).POST(BodyPublishers.ofString(inhoud)));
    }

    static UnaryOperator<HttpRequest.Builder> als(String naam, String wachtwoord) {
        byte[] samen = (naam + ":" + wachtwoord).getBytes(StandardCharsets.UTF_8);
        return verzoek ->
                verzoek.header("Authorization", "Basic " + Base64.getEncoder().encodeToString(samen));
    }
}
