/**
 * The command line: {@code toets} checks files offline, {@code simuleer} plays partners against a running gateway.
 * May use: toets, bericht, instelling.
 */
package nl.jeugdpoort.cli;
