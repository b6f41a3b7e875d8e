package nl.jeugdpoort.tussentaal;

import java.util.List;

/**
 * What became of a bepaling.
 *
 * @param berichten one per aanbieder, with the help that could be translated
 * @param vragen one per help that could not
 */
public record Vertaald(List<Concept> berichten, List<Vraag> vragen) {}
