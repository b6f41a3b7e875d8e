package nl.jeugdpoort.ingreep;

/** What became of an order for one message. */
public enum Uitkomst {
    GELUKT,
    /** The state of the message did not allow it; nothing was done. */
    OVERGESLAGEN,
    /** It was tried and did not work. */
    MISLUKT
}
