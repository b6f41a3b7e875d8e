package nl.jeugdpoort.audit;

import java.time.Instant;

/**
 * Which lines somebody wants to see; null does not limit.
 *
 * @param object id of the thing it was done to
 * @param vanaf first moment
 * @param tot moment before which
 * @param voor only lines with a lower number
 */
public record Auditvraag(String wie, Handeling handeling, String object, Instant vanaf, Instant tot, Long voor) {}
