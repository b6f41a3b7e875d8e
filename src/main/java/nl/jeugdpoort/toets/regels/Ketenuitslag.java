package nl.jeugdpoort.toets.regels;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import nl.jeugdpoort.toets.Bevinding;
import nl.jeugdpoort.toets.Bevinding.Niveau;
import nl.jeugdpoort.toets.Ketenuitkomst;
import nl.jeugdpoort.toets.inhoud.Plaatszoeker;
import nl.jeugdpoort.toets.inhoud.Plaatszoeker.Gezocht;
import nl.jeugdpoort.toets.inhoud.Vindplaats;

/** Gathers what chain rules say of one message, and gives each finding its place. */
final class Ketenuitslag {

    private record Vondst(Regel regel, int plek, String veld, String melding) {}

    private final List<Vondst> vondsten = new ArrayList<>();
    private final Map<String, String> nietGetoetst = new TreeMap<>();

    /** Where a rule reports about the class with this number. */
    Ketenregel.Uitslag bij(int plek, Regel regel) {
        return new Ketenregel.Uitslag() {

            @Override
            public void bij(String veld, String melding) {
                vondsten.add(new Vondst(regel, plek, veld, melding));
            }

            @Override
            public void nietGetoetst(String reden) {
                nietGetoetst.putIfAbsent(regel.code(), reden);
            }
        };
    }

    Ketenuitkomst uitkomst(Supplier<byte[]> inhoud) {
        if (vondsten.isEmpty()) {
            return new Ketenuitkomst(List.of(), nietGetoetst);
        }
        vondsten.sort(Comparator.comparing((Vondst v) -> v.regel().code()).thenComparing(Vondst::plek));
        Map<Integer, Set<String>> gezocht = new HashMap<>();
        vondsten.forEach(v -> gezocht.computeIfAbsent(v.plek(), nieuw -> new HashSet<>(Set.of("")))
                .add(v.veld()));
        Map<Gezocht, Vindplaats> plaatsen = Plaatszoeker.zoek(inhoud.get(), gezocht);
        return new Ketenuitkomst(
                vondsten.stream().map(v -> bevinding(v, plaatsen)).toList(), nietGetoetst);
    }

    private static Bevinding bevinding(Vondst v, Map<Gezocht, Vindplaats> plaatsen) {
        Vindplaats klasse = plaatsen.get(new Gezocht(v.plek(), ""));
        Vindplaats plaats = plaatsen.getOrDefault(new Gezocht(v.plek(), v.veld()), klasse);
        Regel regel = v.regel();
        return new Bevinding(
                regel.code(),
                regel.niveau() == Niveau.SIGNAAL || regel.retourcode().isEmpty() ? null : regel.retourcode(),
                regel.niveau(),
                plaats.pad(),
                plaats.regel(),
                plaats.kolom(),
                plaats.waarde(),
                v.melding());
    }
}
