/**
 * Takes messages in: every channel hands over bytes and a caller, and gets back one outcome, accepted or refused.
 * Accepted means stored durably; a refusal is kept on record too. Each channel words the outcome in its own language.
 * May use: standaard, bericht, deelnemer, toets, stuf, toegang, antwoord, aflevering, termijn, signaal.
 */
package nl.jeugdpoort.ontvangst;
