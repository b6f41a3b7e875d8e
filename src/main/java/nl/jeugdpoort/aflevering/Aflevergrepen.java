package nl.jeugdpoort.aflevering;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.jeugdpoort.bericht.Overgang;

/**
 * Moves deliveries of many messages at once, as an operator decided. Every method is part of the caller's transaction; the caller has
 * looked whether the state allows it.
 */
public interface Aflevergrepen {

    /** The deliveries of these messages, oldest first, locked until the transaction ends. */
    List<AfleveringOverzicht> opSlot(Collection<UUID> berichten);

    /** Those of these open deliveries that a node may be carrying out now; the others are left alone until the transaction ends. */
    Set<Long> bezig(Collection<AfleveringOverzicht> open);

    /**
     * Moves deliveries. One that opens starts its attempts anew; one that was delivered before, is sent again under the same id.
     *
     * @param omschrijving Dutch sentence that stands in place of the last failure, null to leave that
     */
    void zet(Collection<Long> ids, Afleverstatus naar, String omschrijving);

    /** Writes the history of messages, and the status that follows from their deliveries. */
    void legVast(List<Overgang> overgangen);

    /** Wakes these addressees once the transaction has committed. */
    void wek(Collection<String> ontvangers);
}
