package nl.jeugdpoort.bepaling;

/** Sex as it is written in a document, in lower case. */
public enum Geslacht {
    MAN,
    VROUW,
    ONBEKEND
}
