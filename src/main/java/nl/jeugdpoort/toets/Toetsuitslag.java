package nl.jeugdpoort.toets;

import java.util.List;

/**
 * The outcome of checking a message that nobody sends.
 *
 * @param geldig whether nothing was found but signals
 * @param berichtsoort for example {@code JW301}, null when it could not be recognised
 * @param bevindingen everything that was found
 */
public record Toetsuitslag(boolean geldig, String berichtsoort, List<Bevinding> bevindingen) {}
