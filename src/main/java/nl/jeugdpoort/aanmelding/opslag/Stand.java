package nl.jeugdpoort.aanmelding.opslag;

import java.time.Instant;
import nl.jeugdpoort.aanmelding.Aanmelding;

/**
 * A case as the lists show it.
 *
 * @param uiterlijk first end of a term that runs, null when none does
 */
public record Stand(Aanmelding aanmelding, Instant uiterlijk, Instant gewijzigdOp) {}
