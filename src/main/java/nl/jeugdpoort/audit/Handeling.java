package nl.jeugdpoort.audit;

/** What somebody did, with the letter by which NEN 7513 knows it (eventActionCode). */
public enum Handeling {
    INGELOGD('E'),
    INLOG_GEWEIGERD('E'),
    UITGELOGD('E'),
    /** Opened the body of a message. */
    INHOUD_GEOPEND('R'),
    /** Searched messages of a person. */
    OP_BSN_GEZOCHT('R'),
    /** Took data out as a file. */
    GEDOWNLOAD('R'),
    /** Decided about a message or delivery. */
    INGEGREPEN('U'),
    /** Reported in a case. */
    GEMELD('C'),
    CONTACTEN_GEWIJZIGD('U'),
    KANAAL_GETEST('E'),
    /** Read, checked or took out this log. */
    AUDIT_GEZIEN('R');

    private final char letter;

    Handeling(char letter) {
        this.letter = letter;
    }

    /** C, R, U, D or E. */
    public char letter() {
        return letter;
    }
}
