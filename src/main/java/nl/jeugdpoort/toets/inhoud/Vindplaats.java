package nl.jeugdpoort.toets.inhoud;

/**
 * Where an element begins.
 *
 * @param pad its path with positions, as in {@link nl.jeugdpoort.toets.Bevinding#pad()}
 * @param regel line from 1
 * @param kolom column from 1
 * @param waarde its value, masked when it is a BSN; null when it has elements
 */
public record Vindplaats(String pad, int regel, int kolom, String waarde) {}
