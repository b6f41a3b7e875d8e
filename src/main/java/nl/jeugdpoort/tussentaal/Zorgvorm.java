package nl.jeugdpoort.tussentaal;

import java.util.Set;

/**
 * One code of the tussentaal as a region buys it.
 *
 * @param code for example {@code AMBU01}
 * @param naam for people
 * @param categorie product category (JZ020)
 * @param productcode code within the category, null when it is bought without one (aspecifiek)
 * @param eenheid unit in which it is counted (WJ756), null only without a product code
 * @param frequentie period by which it is counted (WJ757), null when every period will do
 * @param aanbieders AGB codes of those who have a contract for it
 */
public record Zorgvorm(
        String code,
        String naam,
        String categorie,
        String productcode,
        String eenheid,
        String frequentie,
        Set<String> aanbieders) {

    /** Whether it is bought without a product code. */
    boolean aspecifiek() {
        return productcode == null;
    }
}
