package nl.jeugdpoort.termijn;

import java.time.LocalDate;
import java.util.List;

/**
 * What waits, by who must act and by when it is due.
 *
 * @param totaal how many terms there are in each part of the board, in order
 * @param tot the last day of each part, null for the part that has none (too late, and later)
 * @param partijen how many parties there are, on all leaves together
 * @param regels the parties on this leaf, who is late with most first
 */
public record Bord(List<Integer> totaal, List<LocalDate> tot, int partijen, List<Bordregel> regels) {}
