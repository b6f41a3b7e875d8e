package nl.jeugdpoort.verwerking;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.jeugdpoort.bericht.Bericht;
import nl.jeugdpoort.deelnemer.Deelnemer;
import nl.jeugdpoort.deelnemer.Deelnemer.Ketenregels;
import nl.jeugdpoort.deelnemer.Deelnemer.Retour;
import nl.jeugdpoort.toets.Bevinding;
import nl.jeugdpoort.toets.Bevinding.Niveau;
import nl.jeugdpoort.toets.BevindingStore;
import nl.jeugdpoort.toets.Ketentoets;
import nl.jeugdpoort.toets.Ketenuitkomst;
import org.springframework.stereotype.Component;

/** Judges a message by the findings of all levels, as its receiver wants to be judged for. */
@Component
class Oordeel {

    private final BevindingStore bevindingen;
    private final Ketentoets ketentoets;

    Oordeel(BevindingStore bevindingen, Ketentoets ketentoets) {
        this.bevindingen = bevindingen;
        this.ketentoets = ketentoets;
    }

    /**
     * What findings mean for a message.
     *
     * @param afkeuringen findings that refuse it
     * @param gemeld other findings, that its receiver is told of
     * @param nietGetoetst rules that could not look, by code, each with what was missing
     */
    record Uitkomst(List<Bevinding> afkeuringen, List<Bevinding> gemeld, Map<String, String> nietGetoetst) {}

    /** Keeps new findings, and says what all findings mean for the message. */
    Uitkomst over(Bericht bericht, Werkstuk stuk, Deelnemer ontvanger) {
        Ketenuitkomst gevonden = bevindingen(bericht, stuk);
        Map<Boolean, List<Bevinding>> keurtAf =
                gevonden.bevindingen().stream().collect(Collectors.partitioningBy(b -> keurtAf(b, ontvanger)));
        return new Uitkomst(keurtAf.get(true), keurtAf.get(false), gevonden.nietGetoetst());
    }

    /** All findings that count: levels 3 and 4 only when level 2 is clean (iJw 3.2, flows section 6). Keeps new ones. */
    Ketenuitkomst bevindingen(Bericht bericht, Werkstuk stuk) {
        List<Bevinding> gevonden = stuk.bevindingen(bericht);
        boolean schoon = gevonden.stream().noneMatch(b -> b.niveau() == Niveau.BERICHT);
        if (!schoon || stuk.gelezen(bericht) == null) {
            return new Ketenuitkomst(
                    gevonden.stream()
                            .filter(b -> schoon || b.niveau() == Niveau.BERICHT)
                            .toList(),
                    Map.of());
        }
        Ketenuitkomst keten = ketentoets.toets(stuk.stand(bericht), () -> stuk.inhoud(bericht));
        if (!keten.bevindingen().isEmpty()) {
            bevindingen.bewaar(bericht.id(), keten.bevindingen());
        }
        return new Ketenuitkomst(
                Stream.concat(gevonden.stream(), keten.bevindingen().stream()).toList(), keten.nietGetoetst());
    }

    private static boolean keurtAf(Bevinding bevinding, Deelnemer ontvanger) {
        return ontvanger.retour() == Retour.AUTOMATISCH
                && switch (bevinding.niveau()) {
                    case SCHEMA, BERICHT, EXTERN -> true;
                    case HISTORIE -> ontvanger.ketenregels() == Ketenregels.AFKEUREN;
                    case SIGNAAL -> false;
                };
    }
}
