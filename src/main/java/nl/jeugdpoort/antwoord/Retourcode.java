package nl.jeugdpoort.antwoord;

/** The codes of list WJ001 that say something about the checking itself, not about one rule. */
final class Retourcode {

    /** The message was refused technically: header only. */
    static final String TECHNISCH_AFGEKEURD = "0001";
    /** No remark on this class. */
    static final String GEEN_OPMERKING = "0200";
    /** This class was not assessed. */
    static final String NIET_BEOORDEELD = "0233";

    private Retourcode() {}
}
