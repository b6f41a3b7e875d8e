/**
 * The registers: what the messages that passed say of toewijzingen, starts and stops, verzoeken and declaraties. They hold facts, one
 * per class of a message, and never change one; what is so now (the toewijzing in force, the start that is open, the verzoek that waits)
 * follows from the facts that still count, so it does not matter in what order they came or which was withdrawn later. A
 * {@link nl.jeugdpoort.register.Blad} holds what a batch of messages touches, so that a batch costs a few statements. A BSN is kept as
 * a keyed hash.
 * May use: bericht.
 */
package nl.jeugdpoort.register;
