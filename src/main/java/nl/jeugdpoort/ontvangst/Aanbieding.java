package nl.jeugdpoort.ontvangst;

import java.util.UUID;
import nl.jeugdpoort.bericht.Kanaal;

/**
 * A message as a channel hands it over.
 *
 * @param inhoud the bytes as sent, at most {@link Ontvangst#MAX_BYTES}
 * @param indiener code of the authenticated participant
 * @param referentienummer StUF referentienummer, null outside SOAP
 * @param bestandsnaam name of the dropped file, null outside folder and SFTP
 */
public record Aanbieding(byte[] inhoud, Kanaal kanaal, String indiener, UUID referentienummer, String bestandsnaam) {

    /** Whether it came as a file. */
    boolean alsBestand() {
        return bestandsnaam != null;
    }

    public Aanbieding(byte[] inhoud, Kanaal kanaal, String indiener) {
        this(inhoud, kanaal, indiener, null, null);
    }
}
