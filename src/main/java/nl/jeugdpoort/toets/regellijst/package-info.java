/**
 * The rule list: every rule of the standard with a sentence in plain Dutch and where the gateway stands with it, and the meaning of codes.
 */
package nl.jeugdpoort.toets.regellijst;
