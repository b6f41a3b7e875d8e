package nl.jeugdpoort.aanmelding;

/** How a milestone of a case stands. */
public enum Mijlpaalstatus {
    KLAAR,
    LOOPT,
    TE_LAAT,
    WACHT,
    /** It did not come to it, or it became pointless. */
    NIET_NODIG
}
