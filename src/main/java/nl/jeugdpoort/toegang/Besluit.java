package nl.jeugdpoort.toegang;

/**
 * What an operator decided about a message or its delivery, kept in the history of the message.
 *
 * @param actor login name of the operator
 * @param reden why, a Dutch sentence without personal data
 * @param sleutel Idempotency-Key: the same order under the same key is carried out once; null when none was given
 */
public record Besluit(String actor, String reden, String sleutel) {}
