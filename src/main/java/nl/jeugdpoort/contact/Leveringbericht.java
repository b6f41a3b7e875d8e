package nl.jeugdpoort.contact;

/** The names by which deliveries and their reports go as messages. */
final class Leveringbericht {

    /** A delivery, for the gateway itself; its receiver is the region of the register. */
    static final String LEVERING = "CONTACTLEVERING";

    /** What came of it, made by the gateway. */
    static final String RAPPORT = "CONTACTRAPPORT";

    private Leveringbericht() {}
}
