package nl.jeugdpoort.ingreep.opslag;

import java.util.UUID;

/**
 * One message of an order.
 *
 * @param aflevering the one delivery that is meant, null for all that the action fits
 * @param pogingen how often it was put off because somebody was delivering
 */
public record Regel(int nummer, UUID bericht, Long aflevering, int pogingen) {}
