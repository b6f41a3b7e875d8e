package nl.jeugdpoort.verwerking;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.jeugdpoort.bericht.AntwoordStore;
import nl.jeugdpoort.bericht.Bericht;
import nl.jeugdpoort.bericht.BerichtStatus;
import nl.jeugdpoort.bericht.Berichtkop.Heenverwijzing;

/** The heenberichten that the answers in a piece name, and which of them are answered. For one thread and one transaction. */
final class Heenboek {

    private final Map<Heenverwijzing, Bericht> heen;
    private final Set<UUID> beantwoord;
    private final Map<UUID, UUID> koppelingen = new LinkedHashMap<>();

    private Heenboek(Map<Heenverwijzing, Bericht> heen, Set<UUID> beantwoord) {
        this.heen = heen;
        this.beantwoord = beantwoord;
    }

    /** Reads what the answers among these messages need; without answers it reads nothing. */
    static Heenboek lees(List<Bericht> stuk, AntwoordStore store) {
        List<Bericht> antwoorden =
                stuk.stream().filter(b -> b.kop().isAntwoord()).toList();
        if (antwoorden.isEmpty()) {
            return new Heenboek(Map.of(), Set.of());
        }
        Map<Heenverwijzing, Bericht> heen =
                store.heen(antwoorden.stream().map(b -> b.kop().heen()).collect(Collectors.toSet()));
        Set<UUID> nu = antwoorden.stream().map(Bericht::id).collect(Collectors.toSet());
        Set<UUID> beantwoord = new HashSet<>();
        store.antwoordenOp(heen.values().stream().map(Bericht::id).toList()).forEach((id, eerdere) -> {
            if (eerdere.stream().anyMatch(eerder -> !nu.contains(eerder.id()) && telt(eerder))) {
                beantwoord.add(id);
            }
        });
        return new Heenboek(heen, beantwoord);
    }

    /** A Fo01 hangs on the heenbericht too, but refuses its envelope; it answers nothing. */
    private static boolean telt(Bericht antwoord) {
        return antwoord.kop().isAntwoord() && antwoord.status() != BerichtStatus.AFGEKEURD;
    }

    /** The message that it answers; only who got a message can answer it. */
    Optional<Bericht> heen(Bericht antwoord) {
        return Optional.ofNullable(heen.get(antwoord.kop().heen()))
                .filter(gevonden ->
                        gevonden.kop().ontvanger().equals(antwoord.kop().afzender()));
    }

    /** Ties an answer to its heenbericht; false when another answer was first. */
    boolean koppel(Bericht antwoord, Bericht opHeen) {
        koppelingen.put(antwoord.id(), opHeen.id());
        return beantwoord.add(opHeen.id());
    }

    /** The ties that are still to be written: the heenbericht of each answer. */
    Map<UUID, UUID> koppelingen() {
        return koppelingen;
    }
}
