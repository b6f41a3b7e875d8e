package nl.jeugdpoort.cli.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What came of the terms, the documents and the persons of a case, in sentences. */
final class Slotsom {

    private final Zaakbeeld beeld;

    Slotsom(Zaakbeeld beeld) {
        this.beeld = beeld;
    }

    List<String> zinnen(Instant nu) {
        List<String> zinnen = new ArrayList<>();
        zinnen.add("De hulp is gestart, %d dagen na het contactverzoek."
                .formatted(ChronoUnit.DAYS.between(Tijd.dag(beeld.vanaf()), Tijd.dag(nu))));
        zinnen.add(termijnen(beeld.termijnen()));
        wieWatKreeg().forEach((wat, wie) -> zinnen.add("%s: bezorgd bij %s.".formatted(hoofdletter(wat), namen(wie))));
        Set<String> inzages = new LinkedHashSet<>();
        beeld.inzages().forEach(inzage -> inzages.add(inzage.path("aan").asText()));
        zinnen.add("Deel 2 van het formulier (de personen) ging alleen naar %s.".formatted(namen(inzages)));
        return zinnen;
    }

    private static String termijnen(List<JsonNode> termijnen) {
        long opTijd =
                termijnen.stream().filter(t -> is(t, "GEHAALD") && !teLaat(t)).count();
        List<String> laat = termijnen.stream()
                .filter(Slotsom::teLaat)
                .map(t -> t.path("code").asText())
                .toList();
        long vervallen =
                termijnen.stream().filter(t -> is(t, "VERVALLEN") && !teLaat(t)).count();
        return "Termijnen: %d op tijd gehaald, %d verlopen%s, %d niet meer nodig, %d open."
                .formatted(
                        opTijd,
                        laat.size(),
                        laat.isEmpty() ? "" : " (" + Zinnen.en(laat) + ")",
                        vervallen,
                        termijnen.size() - opTijd - laat.size() - vervallen);
    }

    private static boolean is(JsonNode termijn, String status) {
        return termijn.path("status").asText().equals(status);
    }

    private static boolean teLaat(JsonNode termijn) {
        return termijn.path("teLaat").asBoolean();
    }

    /** Kind of message, with the codes of those to whom it was brought. */
    private Map<String, Set<String>> wieWatKreeg() {
        Map<String, Set<String>> kreeg = new LinkedHashMap<>();
        for (JsonNode regel : beeld.berichten()) {
            JsonNode bericht = beeld.bericht(regel.path("id").asText());
            if (bericht.hasNonNull("antwoordOp")) {
                continue;
            }
            String wat = Zinnen.bericht(bericht);
            bericht.path("afleveringen")
                    .valueStream()
                    .filter(a -> is(a, "AFGELEVERD"))
                    .forEach(a -> kreeg.computeIfAbsent(wat, w -> new LinkedHashSet<>())
                            .add(a.path("ontvanger").asText()));
        }
        return kreeg;
    }

    private static String namen(Set<String> codes) {
        return Zinnen.en(codes.stream().map(Partijen::naam).toList());
    }

    private static String hoofdletter(String tekst) {
        return Character.toUpperCase(tekst.charAt(0)) + tekst.substring(1);
    }
}
