package nl.jeugdpoort.aanmelding;

import java.time.Instant;

/**
 * That somebody got the persons of a case (part 2 of its form).
 *
 * @param door code of the participant, or name of the operator, who did what made it go
 * @param aan code of the participant that got it
 * @param reden Dutch sentence
 * @param op moment on the gateway's clock (UTC)
 */
public record Vrijgave(String door, String aan, String reden, Instant op) {}
