package nl.jeugdpoort.inzage;

import java.time.Instant;

/**
 * How it goes with one participant.
 *
 * @param code of the participant
 * @param laatsteBericht when its last message came in, null when none ever did
 * @param wacht how many deliveries to it wait; counts no further than {@link Deelnemerinzage#MEESTE}
 * @param geparkeerd how many deliveries to it are parked, likewise
 */
public record Deelnemerstand(String code, Instant laatsteBericht, int wacht, int geparkeerd) {}
