/** Rules on one message alone: what they need stands in the message itself. */
package nl.jeugdpoort.toets.regels.bericht;
