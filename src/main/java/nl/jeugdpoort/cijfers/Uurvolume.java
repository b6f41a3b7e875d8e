package nl.jeugdpoort.cijfers;

import java.time.Instant;

/** What came in within one hour: messages, and the bytes of their bodies. {@code uur} is its beginning. */
public record Uurvolume(Instant uur, long aantal, long bytes) {}
