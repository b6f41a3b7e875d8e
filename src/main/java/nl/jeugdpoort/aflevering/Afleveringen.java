package nl.jeugdpoort.aflevering;

import java.util.List;
import java.util.UUID;
import nl.jeugdpoort.bericht.Bericht;
import nl.jeugdpoort.bericht.Overgang;
import nl.jeugdpoort.deelnemer.Deelnemer;

/** Plans deliveries. Part of the caller's transaction; the first attempt follows after commit. */
public interface Afleveringen {

    /**
     * Plans the delivery of messages. To a postbus the message is delivered at once, in this transaction: its status and
     * history are written too. Planning the same message for the same addressee again changes nothing.
     *
     * @param opdrachten message and addressee, in the order in which the addressee is to get them
     * @param vooraf what happened to messages before, written along so that a message changes once
     * @throws org.springframework.transaction.IllegalTransactionStateException outside a transaction
     */
    void plan(List<Opdracht> opdrachten, List<Overgang> vooraf);

    /** The deliveries of a message, oldest first. */
    List<AfleveringOverzicht> bij(UUID berichtId);

    /** One message for one addressee. */
    record Opdracht(Bericht bericht, Deelnemer naar) {}
}
