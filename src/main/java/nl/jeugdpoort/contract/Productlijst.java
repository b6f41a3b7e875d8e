package nl.jeugdpoort.contract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.jeugdpoort.instelling.Csvlezer;
import nl.jeugdpoort.instelling.Csvregel;

/** A product code list: the codes of each category with the days on which they are valid; never changes. */
final class Productlijst {

    /** Name of the national list (JZ021), which counts where a contract names none. */
    static final String LANDELIJK = "landelijk";

    private static final String MAP = "productcodes";
    private static final List<String> KOLOMMEN = List.of("categorie", "code", "omschrijving", Periode.VAN, Periode.TOT);

    private final Map<Product, List<Periode>> codes = new HashMap<>();

    private Productlijst() {}

    /** Every list by its name, which is that of its file without {@code .csv}. */
    static Map<String, Productlijst> leesAlle(Csvlezer lezer, Set<String> categorieen) {
        Map<String, Productlijst> lijsten = new HashMap<>();
        for (String bestand : lezer.bestanden(MAP)) {
            lijsten.put(naam(bestand), lees(lezer.lees(bestand, KOLOMMEN), categorieen));
        }
        return Map.copyOf(lijsten);
    }

    private static String naam(String bestand) {
        return bestand.substring(MAP.length() + 1, bestand.length() - ".csv".length());
    }

    private static Productlijst lees(List<Csvregel> regels, Set<String> categorieen) {
        var lijst = new Productlijst();
        var wacht = new Overlapwacht("categorie", "code");
        for (Csvregel regel : regels) {
            regel.verplicht("categorie");
            Product product = new Product(
                    regel.een("categorie", categorieen),
                    regel.verplicht("code", Codes.PRODUCTCODE, Codes.GEEN_PRODUCTCODE));
            Periode periode = Periode.lees(regel);
            if (regel.goed()) {
                wacht.toets(periode, regel);
                lijst.codes.computeIfAbsent(product, p -> new ArrayList<>(1)).add(periode);
            }
        }
        return lijst;
    }

    boolean heeft(Product product, LocalDate dag) {
        Periode opDag = Periode.dag(dag);
        return codes.getOrDefault(product, List.of()).stream().anyMatch(geldig -> geldig.raakt(opDag));
    }
}
