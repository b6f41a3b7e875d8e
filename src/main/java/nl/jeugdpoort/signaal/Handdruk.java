package nl.jeugdpoort.signaal;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** Asks an address whether it wants events (CloudEvents webhook, section 4), so that nobody can point the gateway at someone else. */
final class Handdruk {

    private static final Duration GEDULD = Duration.ofSeconds(5);

    private Handdruk() {}

    /**
     * Whether the receiver allows events.
     *
     * @param herkomst name by which the gateway makes itself known
     */
    static boolean geef(HttpClient http, URI adres, String herkomst) {
        var verzoek = HttpRequest.newBuilder(adres)
                .timeout(GEDULD)
                .header("WebHook-Request-Origin", herkomst)
                .method("OPTIONS", HttpRequest.BodyPublishers.noBody())
                .build();
        try {
            return staatToe(http.send(verzoek, BodyHandlers.discarding()), herkomst);
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static boolean staatToe(HttpResponse<?> antwoord, String herkomst) {
        String toegestaan =
                antwoord.headers().firstValue("WebHook-Allowed-Origin").orElse("");
        return antwoord.statusCode() / 100 == 2 && (toegestaan.equals("*") || toegestaan.equals(herkomst));
    }
}
