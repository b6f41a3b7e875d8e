package nl.jeugdpoort.aflevering;

import java.util.Collection;
import java.util.UUID;

/**
 * Messages that the gateway made ready for a participant, which may send them itself. They wait in its postbus, whatever its way out, and go
 * nowhere by themselves. Part of the caller's transaction.
 */
public interface Concepten {

    /** Puts a concept in the postbus. */
    void leg(Concept concept);

    /** Takes concepts that still wait out of the postbus, since nobody is to send them any more. */
    void trekIn(Collection<UUID> ids, String reden);

    /**
     * A message that is ready to be sent.
     *
     * @param id random UUID, by which it is fetched
     * @param afzender whose postbus it is, and who is to send it
     * @param identificatie its own identificatie
     * @param inhoud the message in XML
     */
    record Concept(UUID id, String berichtsoort, String afzender, String identificatie, byte[] inhoud) {}
}
