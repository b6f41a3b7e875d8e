package nl.jeugdpoort.inzage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.jeugdpoort.bericht.Bericht;
import nl.jeugdpoort.bericht.BerichtStore;
import nl.jeugdpoort.bericht.Feiten;
import nl.jeugdpoort.inzage.Berichtketen.Lid;
import nl.jeugdpoort.inzage.Berichtketen.Schakel;
import nl.jeugdpoort.register.Keten;
import nl.jeugdpoort.register.Ketenvraag;
import nl.jeugdpoort.register.Partijen;
import nl.jeugdpoort.standaard.Standaardmappen;
import nl.jeugdpoort.toegang.Aanroeper;
import org.springframework.stereotype.Component;

/** Puts the chain together that a message is in, as far as the caller may see it. */
@Component
public class Berichtketens {

    private static final int MEESTE = 60;
    private static final String NUMMER = "[0-9]{1,9}";

    private final Berichtzicht zicht;
    private final BerichtStore berichten;
    private final Keten keten;
    private final KetenlidStore leden;
    private final Standaardmappen standaarden;

    Berichtketens(
            Berichtzicht zicht, BerichtStore berichten, Keten keten, KetenlidStore leden, Standaardmappen standaarden) {
        this.zicht = zicht;
        this.berichten = berichten;
        this.keten = keten;
        this.leden = leden;
        this.standaarden = standaarden;
    }

    /** The chain; at least the message itself. Throws a refusal (404) when there is no such message for the caller. */
    public Berichtketen rond(UUID id, Aanroeper wie) {
        Bericht hier = zicht.eis(id, wie);
        Bericht heen =
                Optional.ofNullable(hier.antwoordOp()).flatMap(berichten::vind).orElse(hier);
        List<Long> volgnummers = new ArrayList<>(keten.rond(vraag(heen)));
        volgnummers.add(heen.volgnummer());
        volgnummers.add(hier.volgnummer());
        List<Lid> gevonden = leden.leden(volgnummers, wie, MEESTE + 1).stream()
                .map(rij -> lid(rij, id))
                .toList();
        return new Berichtketen(schakels(gevonden.stream().limit(MEESTE).toList()), gevonden.size() > MEESTE);
    }

    private static Ketenvraag vraag(Bericht heen) {
        List<Feiten.Product> producten = heen.kop().feiten().producten();
        return new Ketenvraag(
                Partijen.van(heen.kop()),
                waarden(producten, Feiten.Product::toewijzingNummer)
                        .filter(nummer -> nummer.matches(NUMMER))
                        .map(Long::valueOf)
                        .toList(),
                waarden(producten, Feiten.Product::referentie).toList(),
                heen.volgnummer());
    }

    private static Stream<String> waarden(List<Feiten.Product> producten, Function<Feiten.Product, String> waarde) {
        return producten.stream().map(waarde).filter(w -> w != null && !w.isBlank());
    }

    private Lid lid(KetenlidStore.Rij rij, UUID hier) {
        String naam = standaarden
                .zoek(rij.standaard())
                .map(standaard -> standaard.berichten().get(rij.berichtsoort()))
                .map(soort -> soort.naam())
                .orElse(rij.berichtsoort());
        return new Lid(
                rij.id(),
                rij.berichtsoort(),
                naam,
                rij.afzender(),
                rij.identificatie(),
                rij.status(),
                rij.ontvangenOp(),
                rij.antwoordOp(),
                rij.id().equals(hier));
    }

    /** An answer whose heenbericht is not among them stands on its own. */
    private static List<Schakel> schakels(List<Lid> leden) {
        Set<UUID> bekend = leden.stream().map(Lid::id).collect(Collectors.toSet());
        return leden.stream()
                .filter(lid -> !bekend.contains(lid.antwoordOp()))
                .map(lid -> new Schakel(
                        lid,
                        leden.stream()
                                .filter(ander -> lid.id().equals(ander.antwoordOp()))
                                .toList()))
                .toList();
    }
}
