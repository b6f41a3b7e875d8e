package nl.jeugdpoort.toets.regels;

/** A rule on one valid message and what lies outside it. Safe for use by many threads. */
public interface Ketenregel {

    /** Reports to {@code uit} where the message breaks this rule. */
    void toets(Ketenbericht bericht, Uitslag uit);

    /** Takes findings of the rule at hand. */
    @FunctionalInterface
    interface Uitslag {

        /**
         * Reports a finding.
         *
         * @param pad place in the message, as in {@link nl.jeugdpoort.toets.Bevinding#pad()}
         * @param waarde the offending value, never a personal one
         * @param melding Dutch sentence that says what is wrong and what to do
         */
        void bij(String pad, String waarde, String melding);
    }
}
