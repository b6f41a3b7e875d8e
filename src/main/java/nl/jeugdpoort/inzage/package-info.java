/**
 * Shows messages to those whom they concern: the list, and one message with history, findings, answers, deliveries, terms and chain. A body
 * opens only after it is written down who opens it and why.
 * May use: standaard, bericht, toets, register, deelnemer, tussentaal, aflevering, termijn, audit, toegang.
 */
package nl.jeugdpoort.inzage;
