package nl.jeugdpoort.toets.regels.bericht;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The days that the products of a message have taken so far. Two are the same product when category and code are equal; one without a
 * code is the same as any of its category, and one without a product is the same as any.
 */
public final class Overlap {

    /** A group of products: a null code stands for every one, {@link #GEEN} for none; likewise the category. */
    private record Groep(String categorie, String code) {}

    private static final String GEEN = "";
    private static final Groep ALLE = new Groep(null, null);
    private static final Groep GENERIEK = new Groep(GEEN, GEEN);

    private final Map<Groep, Perioden> bezet = new HashMap<>();

    /** Whether an earlier product that is the same has a day in common with this one; adds this one. */
    boolean raakt(Productlijn lijn) {
        return raakt(lijn.categorie(), lijn.code(), lijn.looptijd());
    }

    /** The same for a product by what it is. */
    boolean raakt(String categorie, String code, Looptijd looptijd) {
        return raakt(categorie, code, looptijd.begin(), looptijd.einde());
    }

    /**
     * The same between two days, both included; a period that ends before it begins has no days.
     *
     * @param categorie null when no product is named
     * @param code null when no code is named
     * @param laatste null when it has no end
     */
    public boolean raakt(String categorie, String code, LocalDate begin, LocalDate laatste) {
        LocalDate einde = laatste == null ? LocalDate.MAX : laatste;
        if (einde.isBefore(begin)) {
            return false;
        }
        Groep categorieHeel = new Groep(categorie == null ? GEEN : categorie, null);
        Groep precies = new Groep(categorieHeel.categorie(), code == null ? GEEN : code);
        boolean raakt = botsers(precies, categorieHeel).anyMatch(groep -> bezet(groep, begin, einde));
        for (Groep groep : List.of(ALLE, categorieHeel, precies)) {
            bezet.computeIfAbsent(groep, g -> new Perioden()).voegToe(begin, einde);
        }
        return raakt;
    }

    /** The groups of products that are the same as this one. */
    private static Stream<Groep> botsers(Groep precies, Groep categorie) {
        if (precies.categorie().equals(GEEN)) {
            return Stream.of(ALLE);
        }
        return precies.code().equals(GEEN)
                ? Stream.of(GENERIEK, categorie)
                : Stream.of(GENERIEK, new Groep(categorie.categorie(), GEEN), precies);
    }

    private boolean bezet(Groep groep, LocalDate begin, LocalDate einde) {
        Perioden perioden = bezet.get(groep);
        return perioden != null && perioden.raakt(begin, einde);
    }
}
