package nl.jeugdpoort.toets.regels;

/** A rule on one message alone. Told of each class that it names when that class ends; by then all before it has been read. */
public interface Berichtregel {

    /** Reports to {@code uit} where the class breaks this rule; the class is only to be used during the call. */
    void toets(Klasse klasse, Uitslag uit);

    /** The rule for one message: itself, or a new object when it remembers what it has seen. */
    default Berichtregel voorBericht() {
        return this;
    }

    /** Takes findings of the rule at hand. */
    interface Uitslag {

        /**
         * Reports a finding at an element of a class, or at the class when it has no such element.
         *
         * @param melding Dutch sentence that says what is wrong and what to do, without personal data
         */
        void bij(Klasse klasse, String naam, String melding);

        /** Reports a finding at a class as a whole. */
        void bij(Klasse klasse, String melding);
    }
}
