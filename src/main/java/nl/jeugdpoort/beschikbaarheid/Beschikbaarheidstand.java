package nl.jeugdpoort.beschikbaarheid;

import java.time.Instant;

/**
 * What a provider has of one kind of help.
 *
 * @param aanbieder AGB code
 * @param naam name of the provider, its code when it is no participant any more
 * @param plaatsen number of places that were free
 * @param wachttijdDagen days until help could begin
 * @param opgegevenOp when the provider said so
 * @param verouderd whether that is longer ago than the region agreed
 */
record Beschikbaarheidstand(
        String aanbieder,
        String naam,
        String regio,
        String tussentaal,
        int plaatsen,
        int wachttijdDagen,
        Instant opgegevenOp,
        boolean verouderd) {}
