package nl.jeugdpoort.toets.regels;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.jeugdpoort.toets.Bevinding;
import nl.jeugdpoort.toets.schema.Padlezer;
import nl.jeugdpoort.toets.schema.Padlezer.Vindplaats;

/** The chain rules in order of their codes, and how they are put to a message. */
public final class Ketenboek {

    private record Ingang(Regel regel, Set<String> berichten, Ketenregel uitvoering) {}

    private record Vondst(Regel regel, String pad, String waarde, String melding) {}

    private final List<Ingang> ingangen;

    public Ketenboek(List<Ketenregel> regels) {
        ingangen = regels.stream()
                .map(Ketenboek::ingang)
                .sorted(Comparator.comparing(i -> i.regel().code()))
                .toList();
    }

    private static Ingang ingang(Ketenregel uitvoering) {
        Regel regel = uitvoering.getClass().getAnnotation(Regel.class);
        if (regel == null) {
            throw new IllegalStateException(uitvoering.getClass() + " is a rule without @Regel");
        }
        return new Ingang(regel, Set.of(regel.berichten()), uitvoering);
    }

    /** The codes of all rules, in order. */
    public List<String> codes() {
        return ingangen.stream().map(i -> i.regel().code()).toList();
    }

    /** The findings of the rules that {@code welke} lets through, in order of their codes. */
    public List<Bevinding> toets(Ketenbericht bericht, Predicate<Regel> welke) {
        List<Vondst> vondsten = new ArrayList<>();
        for (Ingang i : ingangen) {
            if (i.berichten().contains(bericht.kop().berichtsoort()) && welke.test(i.regel())) {
                i.uitvoering()
                        .toets(
                                bericht,
                                (pad, waarde, melding) -> vondsten.add(new Vondst(i.regel(), pad, waarde, melding)));
            }
        }
        return vondsten.isEmpty()
                ? List.of()
                : metPlaats(vondsten, bericht.inhoud().get());
    }

    private static List<Bevinding> metPlaats(List<Vondst> vondsten, byte[] inhoud) {
        Map<String, Vindplaats> plaatsen =
                Padlezer.zoek(inhoud, vondsten.stream().map(Vondst::pad).collect(Collectors.toSet()));
        return vondsten.stream()
                .map(v -> bevinding(v, plaatsen.getOrDefault(v.pad(), new Vindplaats(1, 1, ""))))
                .toList();
    }

    private static Bevinding bevinding(Vondst v, Vindplaats plaats) {
        return new Bevinding(
                v.regel().code(),
                v.regel().retourcode(),
                v.regel().niveau(),
                v.pad(),
                plaats.regel(),
                plaats.kolom(),
                v.waarde(),
                v.melding());
    }
}
