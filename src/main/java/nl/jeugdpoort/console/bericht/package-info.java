/**
 * The pages under {@code /berichten/{id}}: one message with its time line, chain, deliveries, findings and terms, and on pages of their own its
 * body, read or as it went over the line, for who says why.
 */
package nl.jeugdpoort.console.bericht;
