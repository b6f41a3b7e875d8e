package nl.jeugdpoort.cli.scenario;

import com.fasterxml.jackson.core.JsonProcessingException;
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
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/** The gateway as its participants reach it: REST with a name and a password. */
final class Poort {

    /** Who may see all messages, terms and postboxes. */
    static final String OPERATOR = "operator";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int BLADZIJDE = 500;
    private static final String GEEN_DEMO =
            "Een scenario speelt alleen op een poort in de demostand, met de meegeleverde deelnemers en"
                    + " een klok die te verzetten is. Start er zo een, of noem haar adres met --url.";

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();
    private final String adres;
    private final String wachtwoord;

    /**
     * @param wachtwoord the same for every participant and the operator
     */
    Poort(URI url, String wachtwoord) {
        this.adres = url.toString().replaceAll("/+$", "") + "/api/v1";
        this.wachtwoord = wachtwoord;
    }

    JsonNode haal(String wie, String pad) {
        return lees(haalTekst(wie, pad));
    }

    String haalTekst(String wie, String pad) {
        return vraag(wie, "GET", pad, null, "");
    }

    /** Every item of a list, over all its pages. */
    List<JsonNode> alles(String wie, String pad) {
        List<JsonNode> alle = new ArrayList<>();
        for (int bladzijde = 1; alle.size() == (bladzijde - 1) * BLADZIJDE; bladzijde++) {
            String vraag =
                    "%s%spageSize=%d&page=%d".formatted(pad, pad.contains("?") ? "&" : "?", BLADZIJDE, bladzijde);
            haal(wie, vraag).path("items").forEach(alle::add);
        }
        return alle;
    }

    JsonNode stuurJson(String wie, String methode, String pad, JsonNode lijf) {
        return lees(vraag(wie, methode, pad, "application/json", lijf.toString()));
    }

    JsonNode stuurBericht(String wie, String bericht) {
        return lees(vraag(wie, "POST", "/berichten", "application/xml", bericht));
    }

    /**
     * @throws Scenariofout with the explanation of the gateway when it refuses
     */
    private String vraag(String wie, String methode, String pad, String mediatype, String lijf) {
        var verzoek = HttpRequest.newBuilder(URI.create(adres + pad))
                .timeout(Duration.ofMinutes(1))
                .header("Authorization", "Basic " + inlog(wie))
                .method(methode, lijf.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(lijf));
        if (mediatype != null) {
            verzoek.header("Content-Type", mediatype);
        }
        HttpResponse<String> antwoord = stuur(verzoek.build());
        if (antwoord.statusCode() >= 300) {
            throw weigering(wie, methode + " " + pad, antwoord.statusCode(), lees(antwoord.body()));
        }
        return antwoord.body();
    }

    private String inlog(String wie) {
        return Base64.getEncoder().encodeToString((wie + ":" + wachtwoord).getBytes(StandardCharsets.UTF_8));
    }

    private HttpResponse<String> stuur(HttpRequest verzoek) {
        try {
            return http.send(verzoek, BodyHandlers.ofString());
        } catch (IOException e) {
            throw Scenariofout.onspeelbaar(
                    "De poort op %s antwoordt niet. Start haar, of noem een ander adres met --url.".formatted(adres),
                    e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Scenariofout.onspeelbaar("Het scenario is afgebroken.", e);
        }
    }

    /** Something else than the gateway may answer without JSON; then nothing can be found in the answer. */
    private static JsonNode lees(String tekst) {
        try {
            return JSON.readTree(tekst);
        } catch (JsonProcessingException e) {
            return JSON.missingNode();
        }
    }

    private static Scenariofout weigering(String wie, String wat, int status, JsonNode probleem) {
        if (wat.endsWith(" /klok")) {
            return Scenariofout.onspeelbaar(GEEN_DEMO, null);
        }
        if (status == 401) {
            return Scenariofout.onspeelbaar(wie + " kan niet inloggen. " + GEEN_DEMO, null);
        }
        return Scenariofout.anders("De poort weigerde %s van %s (%d %s). %s%s"
                .formatted(
                        wat,
                        wie,
                        status,
                        probleem.path("code").asText(),
                        probleem.path("detail").asText(),
                        bevindingen(probleem)));
    }

    private static String bevindingen(JsonNode probleem) {
        List<String> meldingen = probleem.path("bevindingen").findValuesAsText("melding");
        return meldingen.isEmpty() ? "" : " " + String.join(" ", meldingen);
    }
}
