package nl.jeugdpoort.termijn;

import java.time.LocalDate;

/**
 * What ends on one day.
 *
 * @param vrij why it is no werkdag, in Dutch; null for a werkdag
 * @param aantal how many terms have it as their last day, dropped terms left out
 * @param open how many of these still wait
 * @param teLaat how many of these were missed
 */
public record Dagstand(LocalDate dag, String vrij, int aantal, int open, int teLaat) {}
