package nl.jeugdpoort.aanmelding.opslag;

import java.time.Instant;
import java.util.UUID;

/**
 * One release of part 2 of an aanmeldformulier, the persons.
 *
 * @param bericht the form
 * @param door code of the participant, or name of the operator, who did what made it go
 * @param aan code of the participant that got it
 * @param reden Dutch sentence
 * @param op moment on the gateway's clock (UTC)
 */
public record Inzage(UUID bericht, String door, String aan, String reden, Instant op) {}
