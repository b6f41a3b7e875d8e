package nl.jeugdpoort.verhaal;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.StreamSupport;

/** One message as {@code GET /api/v1/berichten/{id}} shows it. */
record Dossier(Klant klant, String id) {

    private static final String BERICHTEN = "/api/v1/berichten";

    static Dossier van(Klant klant, String afzender, String berichtsoort, String identificatie) {
        String vraag = BERICHTEN + "?pageSize=100&afzender=%s&berichtsoort=%s".formatted(afzender, berichtsoort);
        String id = await(berichtsoort + " " + identificatie + " staat in de poort")
                .atMost(Duration.ofSeconds(60))
                .until(() -> zoek(klant.haal(vraag).json(), identificatie), gevonden -> !gevonden.isEmpty());
        return new Dossier(klant, id);
    }

    JsonNode nu() {
        return klant.haal(BERICHTEN + "/" + id).json();
    }

    String status() {
        return nu().path("status").asText();
    }

    /** Waits until the message has this status. */
    void wordt(String status) {
        await(id + " wordt " + status).atMost(Duration.ofSeconds(60)).until(() -> status().equals(status));
    }

    /** The terms that the message started: code and status. */
    Map<String, String> termijnen() {
        Map<String, String> termijnen = new TreeMap<>();
        for (JsonNode termijn : nu().path("termijnen")) {
            if (termijn.path("berichtId").asText().equals(id)) {
                termijnen.put(
                        termijn.path("code").asText(), termijn.path("status").asText());
            }
        }
        return termijnen;
    }

    List<String> gebeurtenissen() {
        return teksten(nu().path("gebeurtenissen"), "soort");
    }

    /** Kinds of the replies to the message, oldest first. */
    List<String> antwoorden() {
        return teksten(nu().path("antwoorden"), "berichtsoort");
    }

    List<String> bevindingen() {
        return teksten(nu().path("bevindingen"), "regel");
    }

    byte[] inhoud() {
        return klant.haal(BERICHTEN + "/" + id + "/inhoud").inhoud();
    }

    private static String zoek(JsonNode lijst, String identificatie) {
        return StreamSupport.stream(lijst.path("items").spliterator(), false)
                .filter(rij -> rij.path("identificatie").asText().equals(identificatie))
                .map(rij -> rij.path("id").asText())
                .findFirst()
                .orElse("");
    }

    private static List<String> teksten(JsonNode lijst, String veld) {
        return StreamSupport.stream(lijst.spliterator(), false)
                .map(rij -> rij.path(veld).asText())
                .toList();
    }
}
