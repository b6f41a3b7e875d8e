/**
 * What follows on the bepaling of a case. By the tussentaal it makes the JW301 or JW315 that the case waits for, once per version of the
 * bepaling and aanbieder, and leaves it as a concept or has it taken in at once, as who is to send it chose. What cannot be mapped and what
 * a rule has against a message is asked back of the GI; where the toewijzing that came differs is told; help without a contract is kept
 * with who agreed to it.
 * May use: aanmelding, tussentaal, bepaling, toets, register, deelnemer, bericht, aflevering, ontvangst, signaal.
 */
package nl.jeugdpoort.voorbereiding;
