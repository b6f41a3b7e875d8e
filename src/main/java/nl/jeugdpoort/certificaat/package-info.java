/**
 * Until when the certificates of participants are good: kept when they are seen, told when the end comes near.
 * May use: deelnemer, signaal, termijn.
 */
package nl.jeugdpoort.certificaat;
