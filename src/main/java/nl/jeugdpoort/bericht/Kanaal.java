package nl.jeugdpoort.bericht;

/** The way by which a message came in. */
public enum Kanaal {
    REST,
    SOAP,
    JMS,
    MAP,
    SFTP,
    /** Made by the gateway itself. */
    INTERN
}
