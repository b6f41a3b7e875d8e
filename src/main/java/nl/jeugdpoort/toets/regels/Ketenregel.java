package nl.jeugdpoort.toets.regels;

import nl.jeugdpoort.register.Berichtklasse;
import nl.jeugdpoort.register.Stand;

/**
 * A rule on one class of a valid message and what lies outside the message. It is asked for every class of its kind, credits before
 * debits (OP366), otherwise in the order of the message.
 *
 * @param <K> the class, or what several classes have in common
 */
public interface Ketenregel<K extends Berichtklasse> {

    /** Reports to {@code uit} where the class breaks this rule. */
    void toets(K klasse, Stand stand, Uitslag uit);

    /** The rule for one message: itself, or a new object when it remembers what it has seen. */
    default Ketenregel<K> voorBericht() {
        return this;
    }

    /** Takes what the rule at hand says of the class at hand. */
    interface Uitslag {

        /**
         * Reports a finding at an element of the class, or at the class when it has no such element.
         *
         * @param veld path below the class, for example {@code Product/Categorie}
         * @param melding Dutch sentence that says what is wrong and what to do, without personal data
         */
        void bij(String veld, String melding);

        /** Reports a finding at the class as a whole. */
        default void bij(String melding) {
            bij("", melding);
        }

        /** Reports that the rule could not look at this class. {@code reden} is a Dutch clause: what was missing. */
        void nietGetoetst(String reden);
    }
}
