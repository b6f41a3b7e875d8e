/**
 * Participants from {@code config/}: who they are, by which channels they are reached, who may send what for whom.
 * May use: nothing else of the gateway.
 */
package nl.jeugdpoort.deelnemer;
