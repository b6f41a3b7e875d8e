package nl.jeugdpoort.contact;

/** How reachable someone is on a day, the best first. */
public enum Aanwezigheid {
    AANWEZIG,
    /** Does not work on this day of the week. */
    VRIJE_DAG,
    AFWEZIG
}
