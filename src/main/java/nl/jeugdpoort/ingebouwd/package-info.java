/**
 * The PostgreSQL and the Artemis broker that the gateway brings along for when no external ones are configured.
 * May use: deelnemer (broker accounts).
 */
package nl.jeugdpoort.ingebouwd;
