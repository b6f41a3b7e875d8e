package nl.jeugdpoort.cli.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Draws how far a case is: its steps in the order of the route, each with a mark, and who must act until when. */
final class Voortgangslijn {

    /** What the marks mean, for the one who watches. */
    static final String UITLEG = "[x] klaar, [>] aan de beurt, [!] te laat, [-] niet meer nodig";

    private static final String INSPRINGING = "  ";
    private static final char VAST = '\u00a0';

    private Voortgangslijn() {}

    /**
     * @param dossier the case as the interface shows it
     * @param breedte characters on a line
     */
    static List<String> teken(JsonNode dossier, int breedte) {
        List<String> zinnen = new ArrayList<>();
        zinnen.add(merken(dossier));
        dossier.path("stappen").valueStream().filter(Voortgangslijn::loopt).forEach(stap -> zinnen.add(aanZet(stap)));
        String status = dossier.path("status").asText();
        if (!status.equals("LOOPT")) {
            zinnen.add("De aanmelding is " + status.toLowerCase(Locale.ROOT) + ".");
        }
        return zinnen.stream()
                .flatMap(zin -> Zinnen.vouw(zin, breedte - INSPRINGING.length()).stream())
                .map(regel -> (INSPRINGING + regel.replace(VAST, ' ')).stripTrailing())
                .toList();
    }

    static boolean loopt(JsonNode stap) {
        return stap.path("status").asText().equals("LOOPT");
    }

    /** A mark and its step stay on one line. */
    private static String merken(JsonNode dossier) {
        return dossier.path("stappen")
                .valueStream()
                .map(stap -> merk(stap) + VAST + stap.path("code").asText())
                .collect(Collectors.joining("  "));
    }

    private static String merk(JsonNode stap) {
        return switch (stap.path("status").asText()) {
            case "LOOPT" -> stap.path("teLaat").asBoolean() ? "[!]" : "[>]";
            case "GEHAALD" -> "[x]";
            default -> "[-]";
        };
    }

    private static String aanZet(JsonNode stap) {
        List<String> wie = stap.path("wie").valueStream().map(JsonNode::asText).toList();
        String einde = stap.path("uiterlijk").asText("");
        String termijn = einde.isEmpty() ? "" : ", t/m " + Tijd.laatsteDag(Instant.parse(einde));
        return "%s: %s; aan zet: %s%s"
                .formatted(stap.path("code").asText(), stap.path("naam").asText(), Zinnen.en(wie), termijn);
    }
}
