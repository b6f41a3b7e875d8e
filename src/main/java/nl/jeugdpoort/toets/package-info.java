/**
 * Checks a message: one streaming pass recognises it and validates it against its schema, rules add findings.
 * Chain rules judge a stored message against lists, the calendar and earlier messages.
 * May use: standaard, bericht, register, contract, deelnemer, instelling, toegang.
 */
package nl.jeugdpoort.toets;
