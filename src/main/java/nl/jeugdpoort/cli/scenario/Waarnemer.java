package nl.jeugdpoort.cli.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;

/** Watches one case: waits until the gateway did what the story expects, and shows all that it did meanwhile. */
final class Waarnemer {

    private static final List<String> ONDERWEG = List.of("ONTVANGEN", "GOEDGEKEURD");

    private final Zaakbeeld beeld;
    private final Verteller verteller;
    private final Geduld geduld;
    private final Set<String> verstuurd = new HashSet<>();
    private final List<Nieuws> nieuws;

    Waarnemer(Zaakbeeld beeld, Verteller verteller, Geduld geduld) {
        this.beeld = beeld;
        this.verteller = verteller;
        this.geduld = geduld;
        this.nieuws = List.of(
                new Berichtnieuws(beeld, verstuurd),
                new Zaaknieuws(beeld),
                new Termijnnieuws(beeld),
                new Signaalnieuws(beeld),
                new Inzagenieuws(beeld));
    }

    Zaakbeeld beeld() {
        return beeld;
    }

    String aanmelding() {
        return beeld.id();
    }

    /** Someone sent this message. */
    void verstuurd(String berichtId) {
        verstuurd.add(berichtId);
    }

    /**
     * Waits until the case stands like this and all messages that were sent are where they must be.
     *
     * @param stappen codes of the steps that run, with spaces between
     */
    void verwacht(String stappen, String status) {
        wacht(
                () -> beeld.lopend().equals(stappen) && beeld.status().equals(status) && bezorgd(),
                stappen.isEmpty()
                        ? "sloot de aanmelding niet af"
                        : "kwam niet bij stap " + stappen.replace(" ", " en "));
        toon();
    }

    void verwachtWaarschuwing(JsonNode termijn) {
        wacht(() -> beeld.isGewaarschuwd(termijn), "waarschuwde niet voor het einde van " + naam(termijn));
        toon();
    }

    /** What follows on it is waited for by the next expectation, and shown there. */
    void verwachtVerlopen(JsonNode termijn) {
        wacht(() -> beeld.isVerlopen(termijn), "liet de termijn niet verlopen: " + naam(termijn));
    }

    /**
     * The term with a code that runs now.
     *
     * @throws Scenariofout when none does
     */
    JsonNode lopende(String code) {
        return beeld.termijnen().stream()
                .filter(t -> t.path("code").asText().equals(code) && Voortgangslijn.loopt(t))
                .findFirst()
                .orElseThrow(() ->
                        Scenariofout.anders("Er loopt nu geen termijn " + code + ". Het verhaal kan zo niet verder."));
    }

    private void wacht(BooleanSupplier zover, String wat) {
        if (!geduld.tot(zover)) {
            toon();
            throw Scenariofout.anders(
                    "Hier loopt het anders dan het verhaal: de poort %s.%s".formatted(wat, afgekeurd()));
        }
    }

    private void toon() {
        nieuws.forEach(bron -> bron.sindsdien().forEach(verteller::poort));
        verteller.voortgang(Voortgangslijn.teken(beeld.dossier(), verteller.breedte()));
        verteller.pauze();
    }

    private boolean bezorgd() {
        return beeld.berichten().stream()
                .filter(b -> verstuurd.contains(b.path("id").asText()))
                .noneMatch(b -> ONDERWEG.contains(b.path("status").asText()));
    }

    private String afgekeurd() {
        return beeld.berichten().stream()
                .filter(b -> b.path("status").asText().equals("AFGEKEURD"))
                .map(b -> " De poort keurde iets af: %s. %s".formatted(Zinnen.bericht(b), beeld.bevindingen(b)))
                .findFirst()
                .orElse("");
    }

    private static String naam(JsonNode termijn) {
        return termijn.path("naam").asText() + " (" + termijn.path("code").asText() + ")";
    }
}
