package nl.jeugdpoort.aflevering;

/** Where a delivery is: {@code OPEN -> AFGELEVERD | GEPARKEERD}; an operator moves GEPARKEERD to OPEN or AFGEWEZEN. */
public enum Afleverstatus {
    /** Waits for its turn or for its next attempt. */
    OPEN,
    AFGELEVERD,
    /** No attempt follows until an operator decides. */
    GEPARKEERD,
    /** An operator decided that it is not to be delivered to this addressee. */
    AFGEWEZEN
}
