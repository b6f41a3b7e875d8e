package nl.jeugdpoort.aflevering;

import java.util.List;
import nl.jeugdpoort.deelnemer.Deelnemer;

/**
 * Tries the way out to a participant for real, without offering it anything that it could take for a message. What each channel gets: REST
 * and SOAP an {@code OPTIONS} request after the TLS handshake; SFTP and MAP a file {@code .jeugdpoort-test} that is removed again; JMS a look
 * at the queue; MAIL a mail that says that it is a test; POSTBUS nothing.
 */
public interface Kanaalproef {

    /** Tries now, and keeps the report; takes as long as the channel may. */
    Proefverslag proef(Deelnemer naar, String door);

    /** The last reports of a participant, the newest first; at most ten. */
    List<Proefverslag> laatste(String deelnemer);
}
