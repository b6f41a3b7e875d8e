package nl.jeugdpoort.contract;

/** The answer to a question of a rule; a rule that gets {@link #ONBEKEND} is not checked, and says so. */
public enum Antwoord {
    /** It is as agreed. */
    JA,
    /** Something else was agreed. */
    NEE,
    /** Nothing is known about it: there is no contract, no agreement on this product and day, or no list. */
    ONBEKEND;

    static Antwoord van(boolean waar) {
        return waar ? JA : NEE;
    }
}
