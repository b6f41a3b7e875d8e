package nl.jeugdpoort.register;

import java.time.LocalDate;

/**
 * A NieuwProduct of a JW317.
 *
 * @param product null when the verzoek is generic
 * @param ingang GewensteIngangsdatum
 * @param einde Einddatum, null when open
 */
public record NieuwProduct(Product product, LocalDate ingang, LocalDate einde) implements MetProduct {}
