/**
 * Processes accepted messages in order per pair of parties, in one transaction: chain rules, answer, deliveries, terms, and what
 * other parts of the gateway do with a processed message.
 * May use: standaard, bericht, register, deelnemer, toets, antwoord, aflevering, termijn, signaal, toegang.
 */
package nl.jeugdpoort.verwerking;
