package nl.jeugdpoort.toets;

import java.util.Set;

/**
 * A rule on one message as a whole, for documents that are short and hang together: given the bytes of a message that is valid against its
 * schema. It is a class named after its code, in a package that its standard names; made without arguments, and safe for use by many threads.
 */
public interface Documentregel {

    /** Kinds of message to which it applies. */
    Set<String> berichten();

    /** Reports to {@code uit} where the document breaks this rule. */
    void toets(String berichtsoort, byte[] bericht, Uitslag uit);

    /** Code of the rule: the name of its class. */
    default String code() {
        return getClass().getSimpleName();
    }

    /** Takes findings of the rule at hand. */
    @FunctionalInterface
    interface Uitslag {

        /**
         * Reports a finding.
         *
         * @param melding Dutch sentence that says what is wrong and what to do, without personal data
         */
        void bij(Plaats plaats, String melding);
    }

    /**
     * A place in a message as sent.
     *
     * @param pad absolute, with positions among equally named siblings above one
     * @param regelnummer from 1
     * @param kolom from 1
     */
    record Plaats(String pad, int regelnummer, int kolom) {}
}
