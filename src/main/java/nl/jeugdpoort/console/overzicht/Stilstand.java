package nl.jeugdpoort.console.overzicht;

import java.time.Instant;

/**
 * A participant to whom deliveries fail.
 *
 * @param aantal deliveries that wait for it, at most {@link Overzichtvraag#MEESTE} over all participants
 * @param sinds when the message of the oldest of them came in
 * @param volgende when the next attempt follows
 * @param fout what went wrong the last time, a Dutch phrase
 */
record Stilstand(String deelnemer, int aantal, Instant sinds, Instant volgende, String fout) {}
