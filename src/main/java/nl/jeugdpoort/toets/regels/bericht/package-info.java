/**
 * Rules on one message alone: what they need stands in the message itself. Beside them the few words that several share: a product line
 * and its days, an amount, a referrer, a key.
 */
package nl.jeugdpoort.toets.regels.bericht;
