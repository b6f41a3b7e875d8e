/**
 * Reads the classes of a valid message for the registers and the chain rules, in one light pass without a tree; a second pass, only
 * when there is something to report, finds the places.
 */
package nl.jeugdpoort.toets.inhoud;
