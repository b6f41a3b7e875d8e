package nl.jeugdpoort.cli.simulatie;

import java.util.List;

/**
 * Something that is asked for, granted and declared, in one of the three variants of the standard: specific (code and omvang), aspecific
 * (category and budget), generic (budget only).
 *
 * @param categorie JZ020, null when generic
 * @param code product code, null when aspecific or generic
 * @param eenheid WJ756, null without omvang
 * @param frequentie 1 per day, 2 per week, 4 per month, 6 in total; null without omvang
 * @param volume volume of the omvang, or the budget in eurocents
 * @param tarief eurocents per unit, 0 without tariff
 */
record Product(String categorie, String code, String eenheid, String frequentie, int volume, int tarief) {

    private static final List<Product> SPECIFIEK = List.of(
            new Product("41", "41A03", "16", "2", 4, 9150),
            new Product("42", "42A01", "84", "2", 10, 1875),
            new Product("43", "43A12", "14", "2", 7, 28500),
            new Product("44", "44A09", "83", "6", 1_250_000, 0),
            new Product("45", "45A04", "04", "2", 4, 9840),
            new Product("46", "46A02", "14", "4", 20, 31075),
            new Product("47", "47A01", "82", "4", 1, 68250),
            new Product("48", "48A02", "82", "4", 1, 84199),
            new Product("50", "50A10", "82", "6", 3, 245000),
            new Product("54", "54B01", "01", "6", 3600, 167),
            new Product("55", "55A11", "04", "1", 2, 10520));
    private static final List<Product> ASPECIFIEK =
            List.of(new Product("51", null, null, null, 350_000, 0), new Product("53", null, null, null, 480_000, 0));
    private static final Product GENERIEK = new Product(null, null, null, null, 900_000, 0);

    static Product kies(Toeval toeval) {
        int keuze = toeval.tot(100);
        if (keuze < 5) {
            return GENERIEK;
        }
        return keuze < 15 ? ASPECIFIEK.get(toeval.tot(2)) : SPECIFIEK.get(toeval.tot(SPECIFIEK.size()));
    }

    /** A product that may run beside these in the same period: of another category (TR302, TR361, TR386). */
    static Product kiesNaast(Product ander, Product nogEen, Toeval toeval) {
        while (true) {
            Product product = SPECIFIEK.get(toeval.tot(SPECIFIEK.size()));
            if (!product.categorie.equals(ander.categorie) && !product.categorie.equals(nogEen.categorie)) {
                return product;
            }
        }
    }

    boolean generiek() {
        return categorie == null;
    }

    /** Category in a declaration, where it is always filled. */
    String declaratiecategorie() {
        return generiek() ? "45" : categorie;
    }

    /** Code in a declaration, where it is always filled. */
    String declaratiecode() {
        return code == null ? declaratiecategorie() + "A53" : code;
    }

    /** CD075, CD076: a budget and a weekly omvang cannot be without an end. */
    boolean eistEinde() {
        return frequentie == null || frequentie.equals("2");
    }

    void schrijf(Xml xml) {
        if (categorie != null) {
            xml.blok("Product", () -> xml.ijw("Categorie", categorie).ijw("Code", code));
        }
    }

    void schrijfOmvang(Xml xml) {
        if (frequentie == null) {
            xml.veld("Budget", volume);
        } else {
            xml.blok(
                    "Omvang",
                    () -> xml.ijw("Volume", volume).ijw("Eenheid", eenheid).ijw("Frequentie", frequentie));
        }
    }
}
