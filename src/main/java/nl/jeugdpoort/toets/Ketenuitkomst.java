package nl.jeugdpoort.toets;

import java.util.List;
import java.util.Map;

/**
 * What the chain rules say of a message.
 *
 * @param bevindingen findings in order of rule and place
 * @param nietGetoetst rules that could not look, by code, each with what was missing
 */
public record Ketenuitkomst(List<Bevinding> bevindingen, Map<String, String> nietGetoetst) {}
