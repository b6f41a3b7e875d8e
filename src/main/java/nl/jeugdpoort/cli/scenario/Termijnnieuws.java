package nl.jeugdpoort.cli.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Terms of steps that began, were met, expired, or are no longer due. */
final class Termijnnieuws implements Nieuws {

    private final Zaakbeeld beeld;
    private final Map<String, String> gezien = new HashMap<>();

    Termijnnieuws(Zaakbeeld beeld) {
        this.beeld = beeld;
    }

    @Override
    public List<String> sindsdien() {
        return beeld.termijnen().stream().flatMap(this::nieuw).toList();
    }

    private Stream<String> nieuw(JsonNode termijn) {
        String zin = zin(termijn);
        return zin.equals(gezien.put(termijn.path("id").asText(), zin)) ? Stream.empty() : Stream.of(zin);
    }

    private static String zin(JsonNode termijn) {
        String wat = "%s (%s)"
                .formatted(termijn.path("naam").asText(), termijn.path("code").asText());
        return switch (termijn.path("status").asText()) {
            case "LOOPT" -> "termijn begint: " + wat + ", t/m " + laatsteDag(termijn);
            case "GEHAALD" -> "termijn gehaald: " + wat;
            case "VERLOPEN" ->
                termijn.hasNonNull("gehaaldOp")
                        ? "termijn alsnog gehaald, te laat: " + wat
                        : "TERMIJN VERLOPEN: " + wat;
            default -> "termijn niet meer nodig: " + wat;
        };
    }

    private static String laatsteDag(JsonNode termijn) {
        return Tijd.laatsteDag(Instant.parse(termijn.path("verlooptOp").asText()));
    }
}
