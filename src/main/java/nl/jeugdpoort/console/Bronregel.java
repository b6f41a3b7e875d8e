package nl.jeugdpoort.console;

import java.util.List;

/**
 * A line of a message to show. A long line is cut, and says so.
 *
 * @param nummer from 1
 * @param voor what stands before the place that is marked; the whole line when nothing is
 * @param merk the marked element or word, empty when nothing is marked
 * @param na what stands after it
 * @param noten numbers of the findings on this line, from 1
 * @param gat whether lines before this one are left out
 */
public record Bronregel(int nummer, String voor, String merk, String na, List<Integer> noten, boolean gat) {}
