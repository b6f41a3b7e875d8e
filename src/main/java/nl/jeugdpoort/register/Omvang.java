package nl.jeugdpoort.register;

/**
 * How much of a product is granted or asked.
 *
 * @param volume number of units per {@code frequentie}
 * @param eenheid code of list JZ761, for example 04 (hours)
 * @param frequentie 1 per day, 2 per week, 4 per month, 6 over the whole period
 */
public record Omvang(long volume, String eenheid, String frequentie) {}
