package nl.jeugdpoort.ontvangst;

import java.util.List;
import nl.jeugdpoort.bericht.Bericht;
import nl.jeugdpoort.toegang.Weigering;
import nl.jeugdpoort.toets.Bevinding;

/** What became of an {@link Aanbieding}. */
public sealed interface Uitkomst {

    /**
     * Stored durably, now or before.
     *
     * @param herhaald whether the very same message had been accepted before
     */
    record Aangenomen(Bericht bericht, boolean herhaald) implements Uitkomst {}

    /**
     * Not taken; kept on record.
     *
     * @param detail Dutch sentence: what is wrong and what to do, no personal data
     * @param bevindingen all that is wrong with the message, possibly empty
     */
    record Geweigerd(Weigergrond grond, String detail, List<Bevinding> bevindingen) implements Uitkomst {

        /** The same in the words of the REST interface. */
        public Weigering weigering() {
            return new Weigering(grond.status(), grond.code(), grond.ketencode(), grond.titel(), detail, bevindingen);
        }
    }
}
