package nl.jeugdpoort.ontvangst;

import java.util.List;
import java.util.Optional;
import nl.jeugdpoort.bericht.Berichtkop;
import nl.jeugdpoort.deelnemer.Deelnemer.Ketenregels;
import nl.jeugdpoort.deelnemer.Deelnemer.Retour;
import nl.jeugdpoort.deelnemer.Deelnemers;
import nl.jeugdpoort.ontvangst.Uitkomst.Geweigerd;
import nl.jeugdpoort.standaard.Standaardmappen;
import nl.jeugdpoort.toets.Bevinding.Niveau;
import nl.jeugdpoort.toets.Toetsresultaat;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Decides whether a checked message may come in: is it right, may the caller send it, is there someone to get it. */
@Component
class Poortwachter {

    private final Deelnemers deelnemers;
    private final Standaardmappen standaarden;
    private final ObjectProvider<Toelating> toelatingen;

    Poortwachter(Deelnemers deelnemers, Standaardmappen standaarden, ObjectProvider<Toelating> toelatingen) {
        this.deelnemers = deelnemers;
        this.standaarden = standaarden;
        this.toelatingen = toelatingen;
    }

    /** The first ground for refusal, empty when the message may come in. */
    Optional<Geweigerd> weigert(Toetsresultaat resultaat, Aanbieding aanbieding) {
        return switch (resultaat.oordeel()) {
            case NIET_WELGEVORMD ->
                ongeldig(
                        Weigergrond.NIET_WELGEVORMD,
                        resultaat,
                        "Het bericht kan niet worden gelezen. Herstel de XML en stuur het bericht opnieuw.");
            case VERSIE_NIET_ONDERSTEUND ->
                ongeldig(
                        Weigergrond.VERSIE_NIET_ONDERSTEUND,
                        resultaat,
                        resultaat.bevindingen().getFirst().melding());
            case SCHEMA_ONGELDIG ->
                ongeldig(
                        Weigergrond.SCHEMA_ONGELDIG,
                        resultaat,
                        "Het bericht heeft %d schemafout(en). Herstel ze en stuur het bericht opnieuw."
                                .formatted(resultaat.bevindingen().size()));
            case GELDIG ->
                zonderAntwoord(resultaat)
                        .or(() -> partijen(resultaat.kop(), aanbieding.indiener()))
                        .or(() -> toelating(resultaat.kop(), aanbieding));
        };
    }

    /** A message that nobody answers is refused here or never. */
    private Optional<Geweigerd> zonderAntwoord(Toetsresultaat resultaat) {
        Berichtkop kop = resultaat.kop();
        boolean fout = resultaat.bevindingen().stream().anyMatch(b -> b.niveau() != Niveau.SIGNAAL);
        return fout && standaarden.van(kop.standaard()).zonderAntwoord(kop.berichtsoort())
                ? ongeldig(
                        Weigergrond.INHOUD_ONGELDIG,
                        resultaat,
                        "Het bericht heeft %d fout(en). Herstel ze en stuur het bericht opnieuw."
                                .formatted(resultaat.bevindingen().size()))
                : Optional.empty();
    }

    /** Whether the gateway refuses on behalf of this receiver what earlier messages forbid. */
    boolean keurtAfVoor(String ontvanger) {
        return deelnemers
                .vind(ontvanger)
                .filter(d -> d.retour() == Retour.AUTOMATISCH && d.ketenregels() == Ketenregels.AFKEUREN)
                .isPresent();
    }

    private Optional<Geweigerd> partijen(Berichtkop kop, String indiener) {
        if (deelnemers.vind(kop.afzender()).isEmpty()
                || !deelnemers.magIndienen(indiener, kop.afzender(), kop.berichtsoort())) {
            return Optional.of(new Geweigerd(
                    Weigergrond.NIET_GEMACHTIGD,
                    "Deelnemer %s mag geen %s indienen namens %s. Vraag de afzender om een machtiging."
                            .formatted(indiener, kop.berichtsoort(), kop.afzender()),
                    List.of()));
        }
        boolean aanPoort = standaarden.van(kop.standaard()).aanPoort(kop.berichtsoort());
        if (!aanPoort && deelnemers.vind(kop.ontvanger()).isEmpty()) {
            return Optional.of(new Geweigerd(
                    Weigergrond.ONTVANGER_ONBEKEND,
                    "Ontvanger %s is niet op deze poort aangesloten. Controleer de code.".formatted(kop.ontvanger()),
                    List.of()));
        }
        return Optional.empty();
    }

    private Optional<Geweigerd> toelating(Berichtkop kop, Aanbieding aanbieding) {
        return toelatingen
                .orderedStream()
                .filter(toelating -> toelating.berichtsoort().equals(kop.berichtsoort()))
                .map(toelating -> toelating.weigert(kop, aanbieding.inhoud()))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<Geweigerd> ongeldig(Weigergrond grond, Toetsresultaat resultaat, String detail) {
        return Optional.of(new Geweigerd(grond, detail, resultaat.bevindingen()));
    }
}
