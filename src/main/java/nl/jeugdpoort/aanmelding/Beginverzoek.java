package nl.jeugdpoort.aanmelding;

/**
 * A checked request to begin a case.
 *
 * @param bsn null when not known
 * @param aanbieder the preferred aanbieder, null when there is none yet
 * @param spoed whether it is urgent from the start
 * @param toelichting words for the parties, null when there are none
 */
record Beginverzoek(
        String kenmerk, String gi, String gemeente, String bsn, String aanbieder, boolean spoed, String toelichting) {

    /** The same, about the jeugdige of a document when the request itself names none. */
    Beginverzoek over(String ander) {
        return bsn != null ? this : new Beginverzoek(kenmerk, gi, gemeente, ander, aanbieder, spoed, toelichting);
    }
}
