/**
 * What operators decide about messages and their deliveries: about one, or about thousands at once, in steps that survive a crash. Every
 * decision is an order with a reason, shows in the history of each message, and can be taken back as long as nothing came of it.
 * May use: bericht, aflevering, deelnemer, toets, ontvangst, toegang, audit.
 */
package nl.jeugdpoort.ingreep;
