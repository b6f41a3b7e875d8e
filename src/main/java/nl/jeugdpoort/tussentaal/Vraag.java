package nl.jeugdpoort.tussentaal;

/**
 * Help that cannot be translated, asked back.
 *
 * @param hulp place of the help in the bepaling, from 1
 * @param zin one Dutch sentence or two: why not, and what to do
 */
public record Vraag(int hulp, String zin) {}
