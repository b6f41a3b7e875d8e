/**
 * Writes the answers that the gateway makes itself: the retourbericht of every pair, and of a declaratie only where it refuses.
 * May use: standaard, bericht, toets.
 */
package nl.jeugdpoort.antwoord;
