package nl.jeugdpoort.console.deelnemers;

import java.util.List;
import nl.jeugdpoort.deelnemer.Mandaat;
import nl.jeugdpoort.deelnemer.Regio;

/**
 * What was agreed with a participant, as configured now.
 *
 * @param regio the region of a gemeente, null for others and when it has none
 * @param zorgvormen how many kinds of help the tussentaal of this gemeente knows; null when it has none
 * @param contracten names of those with whom contracts are known
 */
record Afspraken(Regio regio, List<Mandaat> mandaten, Integer zorgvormen, List<String> contracten) {}
