package nl.jeugdpoort.toets;

import java.util.List;
import java.util.Map;

/**
 * The outcome of checking a message that nobody sends.
 *
 * @param geldig whether nothing was found but signals
 * @param berichtsoort for example {@code JW301}, null when it could not be recognised
 * @param bevindingen everything that was found
 * @param nietGetoetst rules that lacked a list, by code, each with what was missing
 */
public record Toetsuitslag(
        boolean geldig, String berichtsoort, List<Bevinding> bevindingen, Map<String, String> nietGetoetst) {}
