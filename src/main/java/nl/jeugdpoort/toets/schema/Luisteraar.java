package nl.jeugdpoort.toets.schema;

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

    /** Takes findings of level BERICHT. */
    @FunctionalInterface
    interface Bevindingen {

        /**
         * Reports a finding.
         *
         * @param pad its path with positions
         * @param plaats where it begins, as heard
         */
        void meld(String regel, String retourcode, String pad, int plaats, String melding);
    }
}
