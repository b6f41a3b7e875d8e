package nl.jeugdpoort.ontvangst;

import java.util.Optional;
import nl.jeugdpoort.bericht.Berichtkop;
import nl.jeugdpoort.ontvangst.Uitkomst.Geweigerd;

/** What another part of the gateway asks of one kind of message before it comes in, by whatever channel. Safe for use by many threads. */
public interface Toelating {

    /** The kind that it judges. */
    String berichtsoort();

    /**
     * The ground for refusal, empty when the message may come in.
     *
     * @param kop header of a message that is valid against its schema, from a sender that may send it
     * @param inhoud the bytes as sent
     */
    Optional<Geweigerd> weigert(Berichtkop kop, byte[] inhoud);
}
