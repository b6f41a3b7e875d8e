/**
 * Shows messages to those whom they concern: the list, and one message with history, findings, answers, deliveries, terms and chain. A body
 * opens only after it is written down who opens it and why.
 * May use: bericht, toets, aflevering, termijn, toegang, audit, deelnemer, standaard, register, tussentaal.
 */
package nl.jeugdpoort.inzage;
