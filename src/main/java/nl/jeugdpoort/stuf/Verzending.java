package nl.jeugdpoort.stuf;

/** What came of sending an envelope to a partner. */
public sealed interface Verzending {

    /** The partner has stored it (Bv03). */
    record Afgeleverd() implements Verzending {}

    /**
     * The partner will never take this envelope as it is.
     *
     * @param code code of the chain, or {@code HTTP 404} and the like
     * @param omschrijving what the partner said; no content of the message
     */
    record Geweigerd(String code, String omschrijving) implements Verzending {}

    /**
     * It failed, and may succeed later.
     *
     * @param reden what was tried and what came back
     */
    record Mislukt(String reden) implements Verzending {}
}
