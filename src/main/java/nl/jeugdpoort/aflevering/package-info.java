/**
 * Brings messages to participants by their own channel, with attempts, parking and redrive, and keeps the postbus.
 * May use: bericht, deelnemer, stuf, signaal, toegang, audit.
 */
package nl.jeugdpoort.aflevering;
