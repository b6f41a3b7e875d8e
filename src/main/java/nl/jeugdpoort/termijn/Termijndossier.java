package nl.jeugdpoort.termijn;

/**
 * One term with the rule that gives it.
 *
 * @param regel how long it runs and from when, in Dutch
 * @param open whether somebody still has to act
 * @param teLaat whether it is too late for that
 */
public record Termijndossier(TermijnOverzicht termijn, String regel, boolean open, boolean teLaat) {}
