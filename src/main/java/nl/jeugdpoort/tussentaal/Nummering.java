package nl.jeugdpoort.tussentaal;

/** Gives numbers to what is made from a bepaling; none is given twice, whatever becomes of the message. */
interface Nummering {

    /**
     * A ToewijzingNummer, in a series per gemeente.
     *
     * @throws IllegalStateException when the series of the gemeente is used up
     */
    int toewijzing(String gemeente);

    /** An identificatie for a message: 12 letters and digits. */
    String identificatie();
}
