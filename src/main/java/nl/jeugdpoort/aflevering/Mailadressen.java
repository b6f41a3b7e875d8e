package nl.jeugdpoort.aflevering;

import java.util.List;
import nl.jeugdpoort.bericht.Bericht;
import nl.jeugdpoort.deelnemer.Deelnemer;

/** Knows who at a participant is to be told by mail that a message is ready. */
public interface Mailadressen {

    /** Addresses for work of who is to be told today; empty when it knows nobody for this message. */
    List<String> voor(Bericht bericht, Deelnemer naar);
}
