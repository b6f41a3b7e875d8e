/**
 * Signals to people: kept in the database and sent to log, mail and webhook, each once.
 * May use: deelnemer.
 */
package nl.jeugdpoort.signaal;
