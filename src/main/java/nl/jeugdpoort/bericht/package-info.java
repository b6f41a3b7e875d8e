/**
 * A message that the gateway carries: its header, its body (encrypted), its status and its history.
 * May use: deelnemer, instelling.
 */
package nl.jeugdpoort.bericht;
