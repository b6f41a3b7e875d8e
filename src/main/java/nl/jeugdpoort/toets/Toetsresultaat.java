package nl.jeugdpoort.toets;

import java.util.List;
import java.util.Set;
import nl.jeugdpoort.bericht.Berichtkop;

/**
 * The outcome of the streaming pass over one message.
 *
 * @param oordeel how far the message got
 * @param kop the header as far as it could be read; complete when {@code oordeel} is {@code GELDIG}, otherwise possibly null or with
 *     null fields
 * @param bevindingen everything that is wrong, in document order; while {@code GELDIG} those of rules on one message
 * @param bsns every BSN in the message, for hashing only: never log or store as is
 */
public record Toetsresultaat(Oordeel oordeel, Berichtkop kop, List<Bevinding> bevindingen, Set<String> bsns) {

    /** How far the message got; the first that applies. */
    public enum Oordeel {
        /** Not XML, a DTD, a wrong encoding, too deep, or another thing that no iJw message has (BRS14). */
        NIET_WELGEVORMD,
        /** Well-formed, but of no standard, release or kind that the gateway speaks. */
        VERSIE_NIET_ONDERSTEUND,
        /** Known, but not valid against its schema (BRS13). */
        SCHEMA_ONGELDIG,
        /** Valid against its schema. */
        GELDIG
    }
}
