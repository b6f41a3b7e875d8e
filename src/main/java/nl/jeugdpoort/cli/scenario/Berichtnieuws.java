package nl.jeugdpoort.cli.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Messages that the gateway made itself, its answers, and what it brought to whom. */
final class Berichtnieuws implements Nieuws {

    private final Zaakbeeld beeld;
    private final Set<String> verstuurd;
    private final Set<String> gezien = new HashSet<>();

    /**
     * @param verstuurd ids of the messages that people sent; grows while the story goes on
     */
    Berichtnieuws(Zaakbeeld beeld, Set<String> verstuurd) {
        this.beeld = beeld;
        this.verstuurd = verstuurd;
    }

    @Override
    public List<String> sindsdien() {
        List<String> zinnen = new ArrayList<>();
        Set<String> antwoorden = new HashSet<>();
        for (JsonNode regel : beeld.berichten()) {
            JsonNode bericht = beeld.bericht(regel.path("id").asText());
            bericht.path("antwoorden").forEach(a -> antwoorden.add(a.path("id").asText()));
            gemaakt(bericht, antwoorden, zinnen);
            geantwoord(bericht, zinnen);
            gebracht(bericht, antwoorden, zinnen);
        }
        return zinnen;
    }

    private void gemaakt(JsonNode bericht, Set<String> antwoorden, List<String> zinnen) {
        String id = bericht.path("id").asText();
        if (!verstuurd.contains(id) && !antwoorden.contains(id) && gezien.add(id)) {
            zinnen.add("maakte zelf: %s van %s voor %s"
                    .formatted(soort(bericht), naam(bericht, "afzender"), naam(bericht, "ontvanger")));
        }
    }

    private void geantwoord(JsonNode bericht, List<String> zinnen) {
        for (JsonNode antwoord : bericht.path("antwoorden")) {
            if (gezien.add(antwoord.path("id").asText())) {
                List<String> codes = antwoord.path("retourcodes")
                        .valueStream()
                        .map(JsonNode::asText)
                        .toList();
                zinnen.add("%s namens %s: %s"
                        .formatted(
                                soort(antwoord),
                                naam(bericht, "ontvanger"),
                                codes.isEmpty() ? "akkoord" : "retourcode " + Zinnen.en(codes)));
            }
        }
    }

    /** Bringing an answer back speaks for itself. */
    private void gebracht(JsonNode bericht, Set<String> antwoorden, List<String> zinnen) {
        if (antwoorden.contains(bericht.path("id").asText())) {
            return;
        }
        for (JsonNode aflevering : bericht.path("afleveringen")) {
            String status = aflevering.path("status").asText();
            if (!status.equals("OPEN")
                    && gezien.add("aflevering " + aflevering.path("id").asText() + status)) {
                zinnen.add(
                        status.equals("AFGELEVERD") ? bezorgd(bericht, aflevering) : blijftLiggen(bericht, aflevering));
            }
        }
    }

    private static String bezorgd(JsonNode bericht, JsonNode aflevering) {
        return "%s bezorgd bij %s (%s)"
                .formatted(
                        soort(bericht),
                        naam(aflevering, "ontvanger"),
                        aflevering.path("kanaal").asText().toLowerCase(Locale.ROOT));
    }

    private static String blijftLiggen(JsonNode bericht, JsonNode aflevering) {
        return "%s NIET bezorgd bij %s: %s"
                .formatted(
                        soort(bericht),
                        naam(aflevering, "ontvanger"),
                        aflevering.path("laatsteFout").asText());
    }

    private static String soort(JsonNode bericht) {
        return Zinnen.bericht(bericht);
    }

    private static String naam(JsonNode van, String veld) {
        return Partijen.naam(van.path(veld).asText());
    }
}
