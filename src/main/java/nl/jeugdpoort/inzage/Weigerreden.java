package nl.jeugdpoort.inzage;

/**
 * Why messages of a participant were refused.
 *
 * @param regel code of the rule
 * @param retourcode null when the rule has none
 * @param berichten in how many messages
 */
public record Weigerreden(String regel, String retourcode, int berichten) {}
