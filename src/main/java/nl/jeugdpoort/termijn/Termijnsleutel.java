package nl.jeugdpoort.termijn;

/**
 * What identifies a term that has not been dropped.
 *
 * @param code code of a term in {@code config/termijnen.yaml}
 * @param sleutel what it is about, as it was started
 */
public record Termijnsleutel(String code, String sleutel) {}
