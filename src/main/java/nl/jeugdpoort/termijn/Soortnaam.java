package nl.jeugdpoort.termijn;

/**
 * A kind of term that there is now.
 *
 * @param naam its Dutch name, in the middle of a sentence
 */
public record Soortnaam(String code, String naam) {}
