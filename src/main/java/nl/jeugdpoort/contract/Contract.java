package nl.jeugdpoort.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** All agreements between one gemeente and one aanbieder; never changes. */
final class Contract {

    /** Of parties of which nothing is known. */
    static final Contract GEEN = new Contract(List.of());

    private static final Product ALLES = new Product(null, null);

    private final List<Contractregel> alle;
    private final Map<Product, List<Contractregel>> perProduct;
    private final Map<String, List<Contractregel>> perCategorie;

    Contract(List<Contractregel> regels) {
        alle = List.copyOf(regels);
        perProduct = alle.stream().collect(Collectors.groupingBy(Contractregel::product));
        perCategorie = alle.stream()
                .filter(regel -> regel.product().categorie() != null)
                .collect(Collectors.groupingBy(regel -> regel.product().categorie()));
    }

    /**
     * The agreements that count for a product in a period: those on the product itself, otherwise those on its category, otherwise
     * those on everything. A product without a code has the agreements on every code of its category, one without a category all.
     */
    List<Contractregel> over(Product product, Periode periode) {
        if (product.categorie() == null) {
            return geldend(alle, periode);
        }
        List<Contractregel> eigen = geldend(opProduct(product), periode);
        if (eigen.isEmpty() && product.code() != null) {
            eigen = geldend(precies(new Product(product.categorie(), null)), periode);
        }
        return eigen.isEmpty() ? geldend(precies(ALLES), periode) : eigen;
    }

    /** The agreements on any product of a category in a period; otherwise all of that period. */
    List<Contractregel> rond(String categorie, Periode periode) {
        List<Contractregel> eigen = geldend(inCategorie(categorie), periode);
        return eigen.isEmpty() ? geldend(alle, periode) : eigen;
    }

    private List<Contractregel> opProduct(Product product) {
        return product.code() == null ? inCategorie(product.categorie()) : precies(product);
    }

    private List<Contractregel> precies(Product product) {
        return perProduct.getOrDefault(product, List.of());
    }

    private List<Contractregel> inCategorie(String categorie) {
        return perCategorie.getOrDefault(categorie, List.of());
    }

    /** Loops, since a declaration asks this tens of thousands of times. */
    private static List<Contractregel> geldend(List<Contractregel> regels, Periode periode) {
        List<Contractregel> uit = new ArrayList<>(regels.size());
        for (Contractregel regel : regels) {
            if (regel.periode().raakt(periode)) {
                uit.add(regel);
            }
        }
        return uit;
    }
}
