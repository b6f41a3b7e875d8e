package nl.jeugdpoort.toets.schema;

import java.util.Optional;
import nl.jeugdpoort.standaard.Standaard;
import nl.jeugdpoort.toets.Bevinding.Niveau;

/**
 * Hears the elements it follows, in document order, while the one pass reads a message. One object per message, so it may keep state.
 * Values that are not of their type are not told. This is the seam for rules that look at one message alone.
 */
public interface Luisteraar {

    /** An element with children begins. */
    default void begin(Element element, int plaats) {}

    /** A valid value. */
    default void waarde(Element element, Waarde waarde) {}

    /** An element with children ends. */
    default void einde(Element element, int plaats) {}

    /** A kind of listener: which elements it wants, and a new listener per message. */
    interface Soort {

        /** Whether listeners of this kind are to hear of an element; asked once, at compilation. */
        boolean volgt(Element element);

        Luisteraar nieuw(Bevindingen uit);
    }

    /** A rule book: gives the kind of listener for each kind of message; asked once, at compilation. */
    @FunctionalInterface
    interface Boek {

        /**
         * The listeners for one kind of message, empty when it has no rules.
         *
         * @param berichtsoort a kind of message of this standard
         */
        Optional<Soort> voor(Standaard standaard, String berichtsoort, Element wortel);
    }

    /**
     * A finding as the pass makes it.
     *
     * @param pad its path with positions
     * @param plaats where it begins, as heard
     * @param waarde the offending value as {@link Element#toon} shows it, null when there is none
     */
    record Vondst(
            String regel, String retourcode, Niveau niveau, String pad, int plaats, String waarde, String melding) {}

    /** Takes findings of rules. */
    interface Bevindingen {

        /** Whether findings still count: not once the message has turned out not to be valid against its schema. */
        boolean tellen();

        void meld(Vondst vondst);
    }
}
