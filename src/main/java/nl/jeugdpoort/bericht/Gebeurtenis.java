package nl.jeugdpoort.bericht;

import java.time.Instant;

/**
 * One thing that happened to a message; never changed afterwards.
 *
 * @param tijdstip when, UTC
 * @param soort kebab-case kind, for example {@code ontvangen}, {@code goedgekeurd}, {@code afgeleverd}, {@code fo01-ontvangen}
 * @param actor code of the participant, name of the operator, or {@code jeugdpoort}
 * @param reden a Dutch sentence without personal data, may be null
 */
public record Gebeurtenis(Instant tijdstip, String soort, String actor, String reden) {}
