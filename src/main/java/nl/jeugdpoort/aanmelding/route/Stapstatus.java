package nl.jeugdpoort.aanmelding.route;

/** How a step that began stands. */
public enum Stapstatus {
    LOOPT,
    GEHAALD,
    /** What it waited for is no longer due. */
    VERVALLEN
}
