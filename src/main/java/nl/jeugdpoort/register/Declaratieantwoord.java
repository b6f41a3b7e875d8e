package nl.jeugdpoort.register;

import java.util.Set;

/**
 * The DeclaratieAntwoord of a JW325.
 *
 * @param nummer DeclaratieNummer
 * @param codes RetourCodes of this class itself
 */
public record Declaratieantwoord(String nummer, Set<String> codes) implements Berichtklasse {

    private static final Set<String> NIET_FOUT = Set.of("0200", "8001");

    /** Whether the declaratie as a whole is refused, so that it counts as never sent. */
    public boolean afgewezen() {
        return !NIET_FOUT.containsAll(codes);
    }
}
