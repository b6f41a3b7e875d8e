package nl.jeugdpoort.stuf;

import nl.jeugdpoort.stuf.Foutmelding.Plek;

/**
 * A fault of the published lists.
 *
 * @param code for example {@code StUF055}
 * @param omschrijving published description
 * @param plek where the cause lies
 * @param soort whether it goes in an asynchronous Fo01 or in a synchronous Fo03
 * @param wijZenden whether the gateway sends it itself, or only passes it on
 */
public record StufFout(String code, String omschrijving, Plek plek, Soort soort, boolean wijZenden) {

    /** The message that carries the fault. */
    public enum Soort {
        FO01,
        FO03
    }

    /** The description as a sentence. */
    String zin() {
        return omschrijving.endsWith(".") ? omschrijving : omschrijving + ".";
    }
}
