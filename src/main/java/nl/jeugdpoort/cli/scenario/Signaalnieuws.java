package nl.jeugdpoort.cli.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** What the gateway told the parties. Who must act stands in the progress too, so such signals are told short; others whole. */
final class Signaalnieuws implements Nieuws {

    private static final Map<String, String> KORT = Map.of(
            "aanmelding-aan-zet", "u bent aan zet",
            "aanmelding-spoed", "spoed, u bent aan zet",
            "aanmelding-verder", "ter informatie, zo gaat het verder",
            "aanmelding-beeindigd", "de aanmelding is klaar");

    private final Zaakbeeld beeld;
    private final Set<String> gezien = new HashSet<>();

    Signaalnieuws(Zaakbeeld beeld) {
        this.beeld = beeld;
    }

    @Override
    public List<String> sindsdien() {
        Map<String, Set<String>> perTekst = new LinkedHashMap<>();
        for (String partij : beeld.partijen()) {
            beeld.signalen(partij).stream()
                    .filter(s -> gezien.add(s.path("id").asText()))
                    .forEach(s -> perTekst.computeIfAbsent(tekst(s), t -> new LinkedHashSet<>())
                            .add(Partijen.naam(partij)));
        }
        return perTekst.entrySet().stream()
                .map(e -> "signaal aan %s: %s".formatted(Zinnen.en(new ArrayList<>(e.getValue())), e.getKey()))
                .toList();
    }

    private String tekst(JsonNode signaal) {
        String kort = KORT.get(signaal.path("soort").asText());
        return kort != null ? kort : zonderNummer(signaal.path("tekst").asText());
    }

    /** The case is known to who watches; its number says nothing. */
    private String zonderNummer(String tekst) {
        return Stream.of(" Het gaat om aanmelding/" + beeld.id() + "[^.]*\\.", "Aanmelding " + beeld.id() + ": ")
                .reduce(tekst, (rest, weg) -> rest.replaceAll(weg, ""));
    }
}
