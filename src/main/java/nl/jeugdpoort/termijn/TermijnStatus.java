package nl.jeugdpoort.termijn;

/** How a term stands. */
public enum TermijnStatus {
    /** Runs. */
    LOOPT,
    /** Met in time. */
    GEHAALD,
    /** Not met in time; it may have been met later. */
    VERLOPEN,
    /** Dropped: what it waited for is no longer due. */
    VERVALLEN
}
