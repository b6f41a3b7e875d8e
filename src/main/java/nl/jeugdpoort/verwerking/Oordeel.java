package nl.jeugdpoort.verwerking;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.jeugdpoort.bericht.Bericht;
import nl.jeugdpoort.bericht.BerichtStore;
import nl.jeugdpoort.deelnemer.Deelnemer;
import nl.jeugdpoort.deelnemer.Deelnemer.Ketenregels;
import nl.jeugdpoort.deelnemer.Deelnemer.Retour;
import nl.jeugdpoort.toets.Bevinding;
import nl.jeugdpoort.toets.Bevinding.Niveau;
import nl.jeugdpoort.toets.BevindingStore;
import nl.jeugdpoort.toets.Ketentoets;
import org.springframework.stereotype.Component;

/** Judges a heenbericht by the findings of all levels, as its receiver wants to be judged for. */
@Component
class Oordeel {

    private final BevindingStore bevindingen;
    private final Ketentoets ketentoets;
    private final BerichtStore berichten;

    Oordeel(BevindingStore bevindingen, Ketentoets ketentoets, BerichtStore berichten) {
        this.bevindingen = bevindingen;
        this.ketentoets = ketentoets;
        this.berichten = berichten;
    }

    /** What is known of a batch before each message is judged: the findings that were kept at acceptance. */
    record Vooraf(Map<UUID, List<Bevinding>> bevindingen) {}

    Vooraf vooraf(List<Bericht> bundel) {
        return new Vooraf(bevindingen.bij(bundel.stream().map(Bericht::id).toList()));
    }

    /** Keeps new findings, and gives those that refuse the message; empty when it may go on. */
    List<Bevinding> afkeuringen(Bericht bericht, Vooraf vooraf, Deelnemer ontvanger) {
        List<Bevinding> gevonden = vooraf.bevindingen().getOrDefault(bericht.id(), List.of());
        List<Bevinding> inBericht =
                gevonden.stream().filter(b -> b.niveau() == Niveau.BERICHT).toList();
        Stream<Bevinding> tellend =
                inBericht.isEmpty() ? Stream.concat(gevonden.stream(), keten(bericht).stream()) : inBericht.stream();
        return tellend.filter(b -> keurtAf(b, ontvanger)).toList();
    }

    /** Levels 3 and 4 only count when level 2 is clean (iJw 3.2, flows section 6). */
    private List<Bevinding> keten(Bericht bericht) {
        Supplier<byte[]> inhoud = () -> berichten.inhoud(bericht.id()).orElseThrow();
        List<Bevinding> gevonden = ketentoets.toets(bericht, inhoud);
        if (!gevonden.isEmpty()) {
            bevindingen.bewaar(bericht.id(), gevonden);
        }
        return gevonden;
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
