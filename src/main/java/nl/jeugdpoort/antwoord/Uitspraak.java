package nl.jeugdpoort.antwoord;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.jeugdpoort.toets.Bevinding;
import nl.jeugdpoort.toets.Bevinding.Niveau;

/**
 * Which codes an answer carries, and where (iJw 3.2, flows sections 6 to 8).
 *
 * @param kopcodes codes of the header, empty when accepted
 * @param klassecodes codes per wrong class, by its path in the heenbericht; empty when the answer is header only
 */
record Uitspraak(List<String> kopcodes, Map<String, List<String>> klassecodes) {

    private static final Uitspraak GOED = new Uitspraak(List.of(), Map.of());

    /** The verdict: errors in the message itself go before those in its header, and those before errors in a class. */
    static Uitspraak over(List<Bevinding> bevindingen, Retourschema schema) {
        List<Bevinding> tellend = bevindingen.stream()
                .filter(bevinding -> bevinding.niveau() != Niveau.SIGNAAL)
                .toList();
        if (tellend.isEmpty()) {
            return GOED;
        }
        if (tellend.stream().anyMatch(bevinding -> bevinding.niveau() == Niveau.BERICHT)) {
            return new Uitspraak(List.of(schema.codes().afgekeurd()), Map.of());
        }
        return opPlaats(tellend, schema);
    }

    private static Uitspraak opPlaats(List<Bevinding> bevindingen, Retourschema schema) {
        Set<String> kop = new LinkedHashSet<>();
        Map<String, Set<String>> klassen = new LinkedHashMap<>();
        for (Bevinding bevinding : bevindingen) {
            Optional<String> klasse = Vindplaats.klasse(bevinding.pad(), schema);
            klasse.map(pad -> klassen.computeIfAbsent(pad, nieuw -> new LinkedHashSet<>()))
                    .orElse(kop)
                    .add(code(bevinding));
        }
        return kop.isEmpty()
                ? inKlassen(klassen, schema.codes().geenOpmerking())
                : new Uitspraak(List.copyOf(kop), Map.of());
    }

    private static Uitspraak inKlassen(Map<String, Set<String>> klassen, String geenOpmerking) {
        Map<String, List<String>> codes = new LinkedHashMap<>();
        klassen.forEach((pad, set) -> codes.put(pad, new ArrayList<>(set)));
        return new Uitspraak(List.of(geenOpmerking), codes);
    }

    private static String code(Bevinding bevinding) {
        if (bevinding.retourcode() == null) {
            throw new IllegalArgumentException("Regel " + bevinding.regel() + " keurt af maar heeft geen retourcode");
        }
        return bevinding.retourcode();
    }
}
