package nl.jeugdpoort.audit;

import nl.jeugdpoort.toegang.Aanroeper;

/** Where it is written down who looked at what and did what. */
public interface Auditlog {

    /** Writes a line; joins the caller's transaction, so that it is there if and only if what it tells of happened. */
    void noteer(Auditregel regel);

    /**
     * Writes that somebody did something.
     *
     * @param objectsoort what kind of thing it was done to, null for none
     * @param object its id, never anything personal; null for none
     * @param doel why, null when not asked
     */
    default void noteer(Aanroeper wie, Handeling handeling, String objectsoort, String object, String doel) {
        noteer(new Auditregel(wie.naam(), wie.rol().woord(), handeling, objectsoort, object, doel, true));
    }
}
