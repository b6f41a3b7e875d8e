package nl.jeugdpoort.termijn;

/**
 * Which terms somebody asks for; null does not limit.
 *
 * @param soort code of the term
 * @param aanZet code of the party that must act
 * @param wacht code of the party that waits
 */
public record Termijnfilter(String soort, String aanZet, String wacht) {}
