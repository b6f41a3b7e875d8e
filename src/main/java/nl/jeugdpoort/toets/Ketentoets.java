package nl.jeugdpoort.toets;

import java.util.List;
import java.util.function.Supplier;
import nl.jeugdpoort.bericht.Bericht;

/** Checks a stored message against what lies outside it: calendar, lists, earlier messages (levels HISTORIE and EXTERN). */
public interface Ketentoets {

    /**
     * All findings of the chain rules for this message, in rule order.
     *
     * @param bericht the stored header
     * @param inhoud gives the body; only called when a rule needs it
     */
    List<Bevinding> toets(Bericht bericht, Supplier<byte[]> inhoud);
}
