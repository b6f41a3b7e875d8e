package nl.jeugdpoort.register;

/**
 * A prestatie of an earlier JW323 that was not refused as a whole.
 *
 * @param declaratie volgnummer of that JW323
 * @param toegekend whether a JW325 granted it; false while no answer came, and when it was refused
 */
public record Eerdere(long declaratie, boolean toegekend, Prestatie inhoud) {}
