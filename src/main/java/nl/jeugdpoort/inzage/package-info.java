/**
 * Shows messages to those whom they concern: the list, and one message with history, findings, answers, deliveries and terms.
 * May use: bericht, toets, aflevering, termijn, toegang, audit, deelnemer.
 */
package nl.jeugdpoort.inzage;
