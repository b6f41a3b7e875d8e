package nl.jeugdpoort.inzage;

/**
 * A search that somebody keeps.
 *
 * @param naam as its owner calls it
 * @param vraag its terms as they stand in the address of the list, behind the question mark
 */
public record Zoekvraag(String naam, String vraag) {}
