package nl.jeugdpoort.toets;

/** Recognises a message and checks it against schema and in-message rules, in one streaming pass. Safe for use by many threads. */
public interface Toetser {

    /**
     * Checks one message. Never throws on bad input: what is wrong with the message is in the result.
     *
     * @param bericht the bytes as sent; not changed
     */
    Toetsresultaat toets(byte[] bericht);
}
