/**
 * The rule list: every rule of every standard with a sentence in plain Dutch and where the gateway stands with it, and the meaning of codes.
 */
package nl.jeugdpoort.toets.regellijst;
