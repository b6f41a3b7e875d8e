package nl.jeugdpoort.cijfers;

import java.time.LocalDate;

/** What one participant sent and received on one Dutch day, in messages. */
public record Verkeer(LocalDate dag, long verzonden, long ontvangen) {}
