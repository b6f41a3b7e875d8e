package nl.jeugdpoort.toets.eigenschap;

import static nl.jeugdpoort.toets.eigenschap.Deel.klasse;
import static nl.jeugdpoort.toets.eigenschap.Deel.waarde;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Product lines that go together in one message: no two of the same product have a day in common. */
final class Productregels {

    private static final LocalDate EERSTE_DAG = LocalDate.of(2018, 1, 1);
    private static final LocalDate LAATSTE_DAG_OUDE_REGELS = LocalDate.of(2020, 12, 31);
    private static final int MEESTE_DAGEN = 800;

    /** What a product line gives: an amount, a budget, or neither. */
    enum Vorm {
        OMVANG,
        BUDGET,
        GEEN
    }

    /**
     * A product line.
     *
     * @param categorie null when no product is named
     * @param code null when no code is named
     * @param einde null when it is open
     */
    record Regel(String categorie, String code, LocalDate begin, LocalDate einde, Vorm vorm) {

        private boolean botst(Regel ander) {
            boolean zelfde = categorie == null
                    || ander.categorie == null
                    || categorie.equals(ander.categorie)
                            && (code == null || ander.code == null || code.equals(ander.code));
            return zelfde
                    && (ander.einde == null || !begin.isAfter(ander.einde))
                    && (einde == null || !ander.begin.isAfter(einde));
        }

        Deel product() {
            return klasse("Product", waarde("Categorie", categorie), waarde("Code", code))
                    .mits(categorie != null);
        }

        Deel omvang(Toeval t) {
            String eenheid = t.kies("01", "04", "14", "16", "82", "83", "84");
            boolean oud = einde != null && !einde.isAfter(LAATSTE_DAG_OUDE_REGELS);
            boolean perDag = oud || List.of("01", "04", "82").contains(eenheid);
            String frequentie = einde == null ? t.kies("4", "6") : t.kies("2", "4", "6");
            return klasse(
                            "Omvang",
                            waarde("Volume", t.geschreven(t.getal(0, 99_999_999))),
                            waarde("Eenheid", eenheid),
                            waarde("Frequentie", perDag && t.eenOp(2) ? "1" : frequentie))
                    .mits(vorm == Vorm.OMVANG);
        }

        Deel budget(Toeval t) {
            return waarde("Budget", vorm == Vorm.BUDGET ? t.geschreven(t.getal(0, 99_999_999)) : null);
        }
    }

    private final Toeval t;
    private final LocalDate van;
    private final LocalDate tot;
    private final List<Regel> regels = new ArrayList<>();

    /**
     * Lines whose first day lies in a range.
     *
     * @param tot last day of it
     */
    Productregels(LocalDate van, LocalDate tot, Toeval t) {
        this.t = t;
        this.van = van;
        this.tot = tot;
    }

    /** At most so many lines, at least one. */
    List<Regel> maak(int hoogstens) {
        for (int pogingen = t.getal(1, hoogstens); pogingen > 0 || regels.isEmpty(); pogingen--) {
            Regel nieuw = regel();
            if (regels.stream().noneMatch(nieuw::botst)) {
                regels.add(nieuw);
            }
        }
        return regels;
    }

    private Regel regel() {
        String categorie = t.kies("31", "45", "55");
        return switch (t.getal(0, 4)) {
            case 0 -> gewoon(categorie, null, Vorm.GEEN);
            case 1 -> gewoon(categorie, null, Vorm.BUDGET);
            case 2 -> gewoon(null, null, Vorm.BUDGET);
            case 3 -> oud(categorie);
            default -> gewoon(categorie, t.kies("45A04", "a", "é 字"), Vorm.OMVANG);
        };
    }

    private Regel gewoon(String categorie, String code, Vorm vorm) {
        LocalDate begin = t.dag(van, tot);
        boolean open = vorm != Vorm.BUDGET && t.eenOp(4);
        return new Regel(categorie, code, begin, open ? null : t.dag(begin, begin.plusDays(MEESTE_DAGEN)), vorm);
    }

    /** An amount without a code, as it was allowed until the end of 2020. */
    private Regel oud(String categorie) {
        LocalDate eerste = van.isBefore(EERSTE_DAG) ? EERSTE_DAG : van;
        if (eerste.isAfter(LAATSTE_DAG_OUDE_REGELS)) {
            return gewoon(categorie, null, Vorm.GEEN);
        }
        LocalDate begin = t.dag(eerste, LAATSTE_DAG_OUDE_REGELS);
        return new Regel(categorie, null, begin, t.dag(begin, LAATSTE_DAG_OUDE_REGELS), Vorm.OMVANG);
    }
}
