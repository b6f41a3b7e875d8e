package nl.jeugdpoort.register;

/**
 * A product of jeugdhulp.
 *
 * @param categorie code of list JZ020
 * @param code productcode, null when only the categorie is named
 */
public record Product(String categorie, String code) {

    /** Whether both may be the same product: a code or categorie that is not named stands for all of them. */
    public static boolean kanGelijkZijn(Product een, Product ander) {
        return een == null
                || ander == null
                || een.categorie.equals(ander.categorie)
                        && (een.code == null || ander.code == null || een.code.equals(ander.code));
    }
}
