package nl.jeugdpoort.inzage;

import java.time.Instant;

/**
 * How the last deliveries to a participant went.
 *
 * @param gelukt when an attempt last succeeded, null when none of the last did
 * @param mislukt when an attempt last failed, null when none of the last did
 * @param fout Dutch sentence about that failure, null when there was none
 */
public record Bezorgstand(Instant gelukt, Instant mislukt, String fout) {}
