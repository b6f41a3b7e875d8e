package nl.jeugdpoort.register;

import java.util.UUID;

/**
 * A client.
 *
 * @param kenmerk keyed hash of the BSN, the only form in which registers know a person
 */
public record Client(UUID kenmerk) implements Berichtklasse {}
