package nl.jeugdpoort.aflevering.kanaal;

import java.io.ByteArrayInputStream;
import java.util.UUID;
import nl.jeugdpoort.stuf.Envelop;
import nl.jeugdpoort.stuf.Enveloplezer;
import nl.jeugdpoort.stuf.Lezing;

/** A StUF refusal that travels as a message of kind {@code Fo01}. */
final class Foutbericht {

    static final String SOORT = "Fo01";

    private Foutbericht() {}

    static Envelop.Afwijzing lees(UUID berichtId, byte[] inhoud) {
        if (Enveloplezer.lees(new ByteArrayInputStream(inhoud)) instanceof Lezing.Gelezen gelezen
                && gelezen.envelop() instanceof Envelop.Afwijzing afwijzing) {
            return afwijzing;
        }
        throw new IllegalStateException("Message " + berichtId + " is kept as Fo01 but cannot be read as one");
    }
}
