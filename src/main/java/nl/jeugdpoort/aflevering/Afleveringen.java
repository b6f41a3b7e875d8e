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

    /**
     * One message for one addressee.
     *
     * @param langs the way it has to go, {@code JMS} or {@code MAP}, which need no address; null for the way out that the addressee has
     */
    record Opdracht(Bericht bericht, Deelnemer naar, Afleverkanaal langs) {

        public Opdracht {
            if (langs != null && langs != Afleverkanaal.JMS && langs != Afleverkanaal.MAP) {
                throw new IllegalArgumentException(langs + " needs an address");
            }
        }

        public Opdracht(Bericht bericht, Deelnemer naar) {
            this(bericht, naar, null);
        }

        /** The way by which it is to be tried first. */
        public Afleverkanaal kanaal() {
            return langs == null ? Afleverkanaal.van(naar.uit()) : langs;
        }
    }
}
