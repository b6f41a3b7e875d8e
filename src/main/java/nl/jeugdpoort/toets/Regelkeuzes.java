package nl.jeugdpoort.toets;

import java.util.List;
import java.util.Map;

/**
 * What rules can be asked for by.
 *
 * @param berichtsoorten every kind of message that a rule names
 * @param niveaus the words of the levels
 * @param standen the words of the states, each with a Dutch sentence that says what it is, in order
 */
public record Regelkeuzes(List<String> berichtsoorten, List<String> niveaus, Map<String, String> standen) {}
