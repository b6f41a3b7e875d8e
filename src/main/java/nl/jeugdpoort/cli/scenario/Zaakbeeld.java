package nl.jeugdpoort.cli.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What the interface shows of one case.
 *
 * @param id of the case
 * @param vanaf when it began, on the clock of the gateway
 * @param partijen codes of those who take part
 */
record Zaakbeeld(Poort poort, String id, Instant vanaf, List<String> partijen) {

    JsonNode dossier() {
        return poort.haal(Partijen.DE_BRUG, "/aanmeldingen/" + id);
    }

    /** Codes of the steps that run, in the order of the route. */
    String lopend() {
        return dossier()
                .path("stappen")
                .valueStream()
                .filter(Voortgangslijn::loopt)
                .map(stap -> stap.path("code").asText())
                .collect(Collectors.joining(" "));
    }

    String status() {
        return dossier().path("status").asText();
    }

    boolean isVerlopen(JsonNode termijn) {
        return termijnen().stream()
                .anyMatch(t -> t.path("id").equals(termijn.path("id"))
                        && t.path("status").asText().equals("VERLOPEN"));
    }

    /** Whether the one who must act was told that the term is near its end. */
    boolean isGewaarschuwd(JsonNode termijn) {
        String onderwerp = "termijn/" + termijn.path("id").asText();
        return signalen(termijn.path("deelnemer").asText()).stream()
                .anyMatch(s -> s.path("onderwerp").asText().equals(onderwerp)
                        && s.path("soort").asText().equals("termijn-nadert"));
    }

    /** The terms of its steps, oldest first. */
    List<JsonNode> termijnen() {
        return poort.haal(Poort.OPERATOR, "/termijnen?pageSize=500")
                .path("items")
                .valueStream()
                .filter(termijn -> termijn.path("sleutel").asText().contains(id))
                .toList()
                .reversed();
    }

    /** The messages between those who take part, oldest first. */
    List<JsonNode> berichten() {
        return poort.alles(Poort.OPERATOR, "/berichten?vanaf=" + vanaf).stream()
                .filter(b -> isPartij(b, "afzender") && isPartij(b, "ontvanger"))
                .toList()
                .reversed();
    }

    JsonNode bericht(String berichtId) {
        return poort.haal(Poort.OPERATOR, "/berichten/" + berichtId);
    }

    /** What the gateway found wrong in a message, in sentences. */
    String bevindingen(JsonNode bericht) {
        JsonNode geheel = bericht(bericht.path("id").asText());
        return String.join(" ", geheel.path("bevindingen").findValuesAsText("melding"));
    }

    /** What a party was told about the case or one of its messages, oldest first. */
    List<JsonNode> signalen(String partij) {
        List<String> berichten =
                berichten().stream().map(b -> b.path("id").asText()).toList();
        return poort.alles(partij, "/signalen?vanaf=" + vanaf).stream()
                .filter(s -> s.path("tekst").asText().contains(id)
                        || berichten.contains(s.path("berichtId").asText()))
                .toList()
                .reversed();
    }

    /** Who saw the persons, oldest first. */
    List<JsonNode> inzages() {
        return poort.haal(Partijen.DE_BRUG, "/aanmeldingen/" + id + "/inzages")
                .path("items")
                .valueStream()
                .toList();
    }

    /** The messages of a kind that the gateway made ready for a party since the case began, newest first. */
    List<String> concepten(String partij, String berichtsoort) {
        return poort.alles(partij, "/postbus/berichten").reversed().stream()
                .filter(b -> b.path("concept").asBoolean())
                .filter(b -> b.path("berichtsoort").asText().equals(berichtsoort))
                .filter(b -> !Instant.parse(b.path("ontvangenOp").asText()).isBefore(vanaf))
                .map(b -> poort.haalTekst(
                        partij, "/postbus/berichten/" + b.path("id").asText() + "/inhoud"))
                .toList();
    }

    private boolean isPartij(JsonNode bericht, String veld) {
        return partijen.contains(bericht.path(veld).asText());
    }
}
