/**
 * The tussentaal: what a zorgvorm is called in the purchasing of each region, read from {@code config/tussentaal}, checked, and replaced while
 * running as a whole or not at all. With it a bepaling becomes the iJw message that follows on it, and what cannot be translated is asked
 * back in one sentence; it also tells how a toewijzing differs from the bepaling.
 * May use: instelling, deelnemer, signaal, bepaling, ijw.
 */
package nl.jeugdpoort.tussentaal;
