package nl.jeugdpoort.aflevering;

import java.util.List;
import nl.jeugdpoort.bericht.Bericht;
import nl.jeugdpoort.deelnemer.Deelnemer;

/** Plans deliveries. Part of the caller's transaction; the first attempt follows after commit. */
public interface Afleveringen {

    /**
     * Plans the delivery of messages. To a postbus the message is delivered at once, in this transaction.
     *
     * @param opdrachten message and addressee, in the order in which the addressee is to get them
     */
    void plan(List<Opdracht> opdrachten);

    /** One message for one addressee. */
    record Opdracht(Bericht bericht, Deelnemer naar) {}
}
