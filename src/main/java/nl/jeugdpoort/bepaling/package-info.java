/**
 * The documents with which a case begins: the bepaling jeugdhulp and the aanmeldformulier in two parts, the standard {@code regio/1.0}. A
 * document is a record with its rules on it; XML and JSON are two ways to write the same record, and both are held to the same rules.
 * May use: standaard, toets.
 */
package nl.jeugdpoort.bepaling;
