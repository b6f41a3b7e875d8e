package nl.jeugdpoort.aanmelding;

import java.time.Instant;
import java.util.UUID;

/**
 * A document of a case on its way to somebody.
 *
 * @param bericht the message that it is
 * @param soort {@code BEPALING} or {@code AANMELDFORMULIER}
 * @param versie from 1; null of a part 1 that the gateway made
 * @param naar code of the participant that it went to
 * @param personen whether part 2 of a form is in it
 * @param doorPoort whether the gateway brought it there, beside where the GI sent it
 * @param op when it came in, or went on (UTC)
 */
public record Zaakstuk(
        UUID bericht, String soort, Integer versie, String naar, boolean personen, boolean doorPoort, Instant op) {}
