package nl.jeugdpoort.toets.regels.bericht;

import java.time.LocalDate;
import java.util.Set;
import nl.jeugdpoort.toets.regels.Klasse;

/** A product that is granted (JW301), asked for (JW315), or asked for anew or changed (JW317). */
record Productlijn(Klasse klasse) {

    static final String TOEGEWEZEN = "ToegewezenProduct";
    static final String AANGEVRAAGD = "AangevraagdProduct";
    static final String NIEUW = "NieuwProduct";
    static final String TE_WIJZIGEN = "TeWijzigenProduct";

    private static final LocalDate LAATSTE_DAG_OUDE_REGELS = LocalDate.of(2020, 12, 31);
    private static final Set<String> ETMAAL_DAGDEEL_EURO_STUKS = Set.of("14", "16", "83", "84");
    private static final Set<String> PER_WEEK_MAAND_OF_TOTAAL = Set.of("2", "4", "6");
    private static final Set<String> VERWIJDERD = Set.of("13", "01");

    Looptijd looptijd() {
        return Looptijd.van(klasse);
    }

    boolean isOpen() {
        return looptijd().einde() == null;
    }

    /** Whether it has no end, or one after 2020; until then other rules held. */
    boolean looptNa2020() {
        LocalDate einde = looptijd().einde();
        return einde == null || einde.isAfter(LAATSTE_DAG_OUDE_REGELS);
    }

    /** Whether it is as if it had never been granted. */
    boolean isVerwijderd() {
        Looptijd looptijd = looptijd();
        return klasse.isEen("RedenWijziging", VERWIJDERD) && looptijd.begin().equals(looptijd.einde());
    }

    /** Category of the product, null when none is named. */
    String categorie() {
        return klasse.in("Product").tekst("Categorie");
    }

    /** Code within the category, null when none is named. */
    String code() {
        return klasse.in("Product").tekst("Code");
    }

    boolean heeftCode() {
        return klasse.in("Product").gevuld("Code");
    }

    boolean heeftFrequentieDieNietBijEenheidPast() {
        Klasse omvang = klasse.in("Omvang");
        return omvang.isEen("Eenheid", ETMAAL_DAGDEEL_EURO_STUKS)
                && !omvang.isEen("Frequentie", PER_WEEK_MAAND_OF_TOTAAL);
    }
}
