package nl.jeugdpoort.tussentaal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.jeugdpoort.bepaling.Bepaling;
import nl.jeugdpoort.bepaling.Hulp;
import nl.jeugdpoort.bepaling.Omvang;
import nl.jeugdpoort.ijw.v3_2.basis.Product;
import nl.jeugdpoort.ijw.v3_2.jw301.ToegewezenProduct;

/**
 * Help of a bepaling beside a product that was granted.
 *
 * @param nummer place of the help in the bepaling, from 1
 * @param zorgvorm empty when the region does not know it
 */
record Bepaald(int nummer, Hulp hulp, Optional<Zorgvorm> zorgvorm) {

    static Bepaald van(Bepaling bepaling, int nummer, Optional<Tussentaal> taal) {
        Hulp hulp = bepaling.hulp().get(nummer - 1);
        return new Bepaald(nummer, hulp, taal.flatMap(hier -> hier.zoek(hulp.zorgvorm())));
    }

    /** Whether this is the product that the region buys for this help. */
    boolean isProduct(ToegewezenProduct product) {
        Product gegeven = product.getProduct();
        return gegeven != null
                && zorgvorm.filter(z -> z.categorie().equals(gegeven.getCategorie())
                                && Objects.equals(z.productcode(), gegeven.getCode()))
                        .isPresent();
    }

    static String naam(ToegewezenProduct product) {
        Product gegeven = product.getProduct();
        return gegeven == null ? "zonder naam" : Woorden.product(gegeven.getCategorie(), gegeven.getCode());
    }

    /** @param product null when nothing was granted for this help */
    List<String> verschillen(ToegewezenProduct product) {
        if (product == null) {
            return List.of(wat() + " is niet toegewezen.");
        }
        List<String> zinnen = new ArrayList<>();
        zorgvorm.filter(z -> !isProduct(product))
                .ifPresent(z -> zinnen.add("%s: toegewezen is product %s, bepaald is product %s."
                        .formatted(wat(), naam(product), Woorden.product(z.categorie(), z.productcode()))));
        String gekregen = omvang(product);
        if (!gekregen.equals(omvang())) {
            zinnen.add("%s: toegewezen is %s, bepaald is %s.".formatted(wat(), gekregen, omvang()));
        }
        dag(zinnen, "begint op", product.getIngangsdatum(), hulp.begin());
        dag(zinnen, "eindigt op", product.getEinddatum(), hulp.einde());
        return zinnen;
    }

    private String wat() {
        return "Hulp %d (%s)".formatted(nummer, zorgvorm.map(Zorgvorm::naam).orElse(hulp.zorgvorm()));
    }

    private void dag(List<String> zinnen, String werkwoord, LocalDate gekregen, LocalDate bepaald) {
        if (!Objects.equals(gekregen, bepaald)) {
            String dag = gekregen == null ? "heeft geen einddatum" : werkwoord + " " + Woorden.dag(gekregen);
            zinnen.add("%s: de toewijzing %s, bepaald is %s.".formatted(wat(), dag, Woorden.dag(bepaald)));
        }
    }

    private static String omvang(ToegewezenProduct product) {
        if (product.getBudget() != null) {
            return Woorden.budget(product.getBudget());
        }
        var omvang = product.getOmvang();
        return omvang == null
                ? "geen omvang"
                : Woorden.omvang(omvang.getVolume(), omvang.getEenheid(), omvang.getFrequentie());
    }

    /** As the region counts it, or where that cannot be said as it was written. */
    private String omvang() {
        Omvang omvang = hulp.omvang();
        if (omvang.metBudget()) {
            return Woorden.budget(omvang.budget());
        }
        return zorgvorm.flatMap(this::inEenheidVan)
                .orElseGet(() -> Woorden.omvang(omvang.volume(), omvang.eenheid(), omvang.frequentie()));
    }

    private Optional<String> inEenheidVan(Zorgvorm z) {
        try {
            return Optional.of(Woorden.omvang(
                    Omvangvertaling.volume(hulp, z), z.eenheid(), hulp.omvang().frequentie()));
        } catch (Onvertaalbaar e) {
            return Optional.empty(); // the bepaling could not be translated, and says what it said
        }
    }
}
