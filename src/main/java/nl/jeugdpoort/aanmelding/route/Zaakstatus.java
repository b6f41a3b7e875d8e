package nl.jeugdpoort.aanmelding.route;

/** How a case stands. */
public enum Zaakstatus {
    /** Nothing happened yet. */
    NIEUW,
    LOOPT,
    /** The help has begun. */
    AFGEROND,
    /** Another gemeente has it now, as a case of its own. */
    OVERGEDRAGEN,
    INGETROKKEN
}
