package nl.jeugdpoort.console.deelnemers;

/**
 * A reason of refusals, with its bar.
 *
 * @param zin what the rule asks, null when no rule has this code
 * @param breed length of the bar, of 100
 */
record Redenrij(String regel, String zin, long berichten, long breed) {}
