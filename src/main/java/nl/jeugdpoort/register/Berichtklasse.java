package nl.jeugdpoort.register;

/** The content of one class of a message, as far as registers and chain rules look at it. */
public interface Berichtklasse {}
