package nl.jeugdpoort.contract;

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
        return lagen(product).stream()
                .map(laag -> geldend(laag, periode))
                .filter(laag -> !laag.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** The agreements on any product of a category in a period; otherwise all of that period. */
    List<Contractregel> rond(String categorie, Periode periode) {
        List<Contractregel> eigen = geldend(inCategorie(categorie), periode);
        return eigen.isEmpty() ? geldend(alle, periode) : eigen;
    }

    private List<List<Contractregel>> lagen(Product product) {
        if (product.categorie() == null) {
            return List.of(alle);
        }
        List<Contractregel> opAlles = perProduct.getOrDefault(ALLES, List.of());
        if (product.code() == null) {
            return List.of(inCategorie(product.categorie()), opAlles);
        }
        Product categorie = new Product(product.categorie(), null);
        return List.of(
                perProduct.getOrDefault(product, List.of()), perProduct.getOrDefault(categorie, List.of()), opAlles);
    }

    private List<Contractregel> inCategorie(String categorie) {
        return perCategorie.getOrDefault(categorie, List.of());
    }

    private static List<Contractregel> geldend(List<Contractregel> regels, Periode periode) {
        return regels.stream().filter(regel -> regel.periode().raakt(periode)).toList();
    }
}
