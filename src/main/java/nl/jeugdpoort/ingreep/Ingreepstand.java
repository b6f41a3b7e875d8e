package nl.jeugdpoort.ingreep;

/** Where an order is. */
public enum Ingreepstand {
    LOOPT,
    KLAAR,
    /** Somebody stopped it; what was done by then stays done. */
    GESTOPT
}
