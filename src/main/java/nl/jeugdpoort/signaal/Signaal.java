package nl.jeugdpoort.signaal;

import java.time.Instant;
import java.util.UUID;

/** A recorded signal on its way out; fields as in {@link Meldingen.Melding}. */
record Signaal(
        UUID id, String soort, String deelnemer, UUID berichtId, String onderwerp, String tekst, Instant gemeldOp) {}
