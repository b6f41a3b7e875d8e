package nl.jeugdpoort.audit;

import java.time.Instant;

/**
 * Where the chain ends.
 *
 * @param nummer of the last line, 0 when there is none
 * @param merk keyed hash of number and seal, which only the gateway can make
 */
record Ketenhoofd(long nummer, Instant tijdstip, byte[] zegel, byte[] merk) {}
