package nl.jeugdpoort.register;

/**
 * A class where it stands in its message.
 *
 * @param plek number of the class among those of the message, in order, from 0
 */
public record Geplaatst(int plek, Berichtklasse inhoud) {}
