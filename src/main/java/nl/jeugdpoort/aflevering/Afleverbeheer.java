package nl.jeugdpoort.aflevering;

import java.util.List;
import java.util.Optional;
import nl.jeugdpoort.toegang.Besluit;

/**
 * What operators do with deliveries that did not arrive. Every order is one transaction, leaves a gebeurtenis on each message with who
 * and why, and keeps the id by which the addressee can tell a repeat. Orders throw {@link nl.jeugdpoort.toegang.Weigering}: 404 for an
 * unknown delivery, 409 when its state does not allow the order.
 */
public interface Afleverbeheer {

    /** How many deliveries one bulk order resends at most. */
    int HOOGSTENS = 10_000;

    /**
     * Deliveries, newest first.
     *
     * @param status empty for any
     * @param ontvanger empty for any
     */
    List<AfleveringOverzicht> zoek(Optional<Afleverstatus> status, Optional<String> ontvanger, int aantal, long vanaf);

    /** Sends a parked delivery again; it takes its place in its lane by its volgnummer. */
    AfleveringOverzicht hervat(long id, Besluit besluit);

    /**
     * Sends the parked deliveries of one addressee again, oldest first, at most {@link #HOOGSTENS}.
     *
     * @return how many
     */
    int hervatAlle(String ontvanger, Besluit besluit);

    /** Delivers to another participant instead. */
    AfleveringOverzicht leidOm(long id, String naar, Besluit besluit);

    /** Gives up: it is not to be delivered to this addressee. */
    AfleveringOverzicht wijsAf(long id, Besluit besluit);
}
