/**
 * Signals to people, and notices of changes to their systems: kept in the database and sent to log, mail and webhook, each once. Lends others its
 * mail server.
 * May use: instelling, deelnemer, bericht, toegang.
 */
package nl.jeugdpoort.signaal;
