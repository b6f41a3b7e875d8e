/**
 * Writes the answers that the gateway makes itself: the retourbericht of every iJw pair, and JW325 where it refuses.
 * May use: bericht, toets.
 */
package nl.jeugdpoort.antwoord;
