package nl.jeugdpoort.toets.regels.bericht;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/**
 * The days that the products of a message have taken so far. Two are the same product when category and code are equal; one without a
 * code is the same as any of its category, and one without a product is the same as any.
 */
final class Overlap {

    /** A group of products; null stands for any, and {@link #GEEN} for none. */
    private record Groep(String categorie, String code) {}

    private static final String GEEN = "";
    private static final Groep ALLE = new Groep(null, null);
    private static final Groep GENERIEK = new Groep(GEEN, GEEN);

    private final Map<Groep, Perioden> bezet = new HashMap<>();

    /** Whether an earlier product that is the same has a day in common with this one; adds this one. */
    boolean raakt(Productlijn lijn) {
        Looptijd looptijd = lijn.looptijd();
        if (looptijd.isOmgekeerd()) {
            return false;
        }
        LocalDate einde = looptijd.einde() == null ? LocalDate.MAX : looptijd.einde();
        String categorie = lijn.categorie() == null ? GEEN : lijn.categorie();
        String code = lijn.code() == null ? GEEN : lijn.code();
        boolean raakt = botsers(categorie, code, looptijd.begin(), einde);
        for (Groep groep : new Groep[] {ALLE, new Groep(categorie, null), new Groep(categorie, code)}) {
            bezet.computeIfAbsent(groep, g -> new Perioden()).voegToe(looptijd.begin(), einde);
        }
        return raakt;
    }

    private boolean botsers(String categorie, String code, LocalDate begin, LocalDate einde) {
        if (categorie.equals(GEEN)) {
            return bezet(ALLE, begin, einde);
        } else if (code.equals(GEEN)) {
            return bezet(GENERIEK, begin, einde) || bezet(new Groep(categorie, null), begin, einde);
        }
        return bezet(GENERIEK, begin, einde)
                || bezet(new Groep(categorie, GEEN), begin, einde)
                || bezet(new Groep(categorie, code), begin, einde);
    }

    private boolean bezet(Groep groep, LocalDate begin, LocalDate einde) {
        Perioden perioden = bezet.get(groep);
        return perioden != null && perioden.raakt(begin, einde);
    }
}
