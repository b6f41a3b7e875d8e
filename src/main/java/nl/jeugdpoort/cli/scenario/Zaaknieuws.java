package nl.jeugdpoort.cli.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** What messages and the gateway itself said in the case; what people reported is told when they do. */
final class Zaaknieuws implements Nieuws {

    private final Zaakbeeld beeld;
    private int gezien;

    Zaaknieuws(Zaakbeeld beeld) {
        this.beeld = beeld;
    }

    @Override
    public List<String> sindsdien() {
        List<JsonNode> nieuw = beeld.dossier()
                .path("gebeurtenissen")
                .valueStream()
                .filter(g -> g.path("nummer").asInt() > gezien)
                .toList();
        gezien += nieuw.size();
        return nieuw.stream()
                .filter(Zaaknieuws::vanzelf)
                .map(g -> "in de aanmelding staat nu: " + g.path("omschrijving").asText())
                .toList();
    }

    private static boolean vanzelf(JsonNode gebeurtenis) {
        return gebeurtenis.hasNonNull("bericht");
    }
}
