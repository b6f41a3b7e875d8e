/**
 * Participants from {@code config/}: who they are, by which channels they are reached, who may send what for whom; the regions.
 * May use: standaard, instelling.
 */
package nl.jeugdpoort.deelnemer;
